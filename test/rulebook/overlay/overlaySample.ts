import { expect } from "vitest";
import { type ParsedRulebook, parseRulebook } from "../../../src/rulebook/parseRulebook.js";
import { sampleFiles } from "../samples/sampleFiles.js";
import { sampleModel } from "../samples/sampleModel.js";

export type Files = Readonly<Record<string, string>>;

/** rulebook.yaml of an overlay of the sample rulebook, with lines of its own under it. */
export const overlayMain = (...lines: readonly string[]): string =>
  `rulebook: ours
version: 2.0.0
format: 1
title: { zh: 本单位规则, en: Our rules }
reviewedOn: 2025-03-31
extends: sample@1
${lines.map((line) => `${line}\n`).join("")}`;

export const sampleBases: Readonly<Record<string, Files>> = { base: sampleFiles };

/** The rulebook of files that must be accepted without a word. */
export function accepted(
  files: Files,
  bases: Readonly<Record<string, Files>> = sampleBases,
): NonNullable<ParsedRulebook["rulebook"]> {
  const { rulebook, diagnostics } = parseRulebook(files, sampleModel, { bases });
  expect(diagnostics).toEqual([]);
  if (rulebook === undefined) throw new Error("the rulebook was refused without a diagnostic");
  return rulebook;
}

/** Codes and places of what is wrong. */
export const refusals = (files: Files, bases: Readonly<Record<string, Files>> = sampleBases): readonly string[] =>
  parseRulebook(files, sampleModel, { bases }).diagnostics.map(({ code, place }) =>
    place?.kind === "source" ? `${code} ${place.file}:${place.line}:${place.column}` : code,
  );
