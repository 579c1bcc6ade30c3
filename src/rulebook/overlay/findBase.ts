import { compareText } from "../../kernel/index.js";
import { extendsUnavailable } from "../diagnostics/meaning.js";
import type { Files } from "../files/readRoots.js";
import type { Report } from "../read/Report.js";
import { oneOf } from "../read/suggestion.js";
import { parseSyntax } from "../syntax/parseSyntax.js";
import type { ScalarNode } from "../syntax/SyntaxNode.js";

export interface FoundBase {
  /** The key under which the host gave it. */
  readonly key: string;
  /** `standard@1.2.0`: id and version as its own rulebook.yaml says. */
  readonly name: string;
  readonly files: Files;
}

/**
 * The rulebook that `extends` means. `standard@1` is the newest version 1, `standard@1.2` the newest 1.2, `standard@1.2.3`
 * that one alone: id and version are read from the rulebooks at hand, whatever key they were given under.
 */
export function findBase(
  named: ScalarNode,
  bases: Readonly<Record<string, Files>>,
  report: Report,
): FoundBase | undefined {
  const [id = "", version = "", ...rest] = named.text.split("@");
  const there = Object.entries(bases).flatMap(([key, files]) => {
    const header = headerOf(files);
    return header === undefined ? [] : [{ key, files, ...header }];
  });
  const wanted = version.split(".");
  const fitting = there
    .filter((one) => one.id === id && rest.length === 0 && version !== "")
    .filter((one) => wanted.every((part, index) => one.version.split(".")[index] === part))
    .sort((a, b) => compareVersions(b.version, a.version) || compareText(a.key, b.key));
  const [best] = fitting;
  if (best !== undefined) return { key: best.key, name: `${best.id}@${best.version}`, files: best.files };
  const names = there.map((one) => `${one.id}@${one.version}`).sort(compareText);
  return report(extendsUnavailable, named.place, { base: named.text, ...oneOf(names) });
}

function headerOf(files: Files): { readonly id: string; readonly version: string } | undefined {
  const text = Object.hasOwn(files, "rulebook.yaml") ? files["rulebook.yaml"] : undefined;
  const root = text === undefined ? undefined : parseSyntax("rulebook.yaml", text).root;
  if (root?.kind !== "map") return undefined;
  const read = (key: string): string => {
    const value = root.entries.find((entry) => entry.key === key)?.value;
    return value?.kind === "scalar" ? value.text : "";
  };
  return { id: read("rulebook"), version: read("version") };
}

/** Part by part: numbers as numbers, all else as text. */
function compareVersions(a: string, b: string): number {
  const left = a.split(".");
  const right = b.split(".");
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const x = left[index] ?? "";
    const y = right[index] ?? "";
    if (x === y) continue;
    const both = /^\d+$/.test(x) && /^\d+$/.test(y);
    return both ? Number(x) - Number(y) : compareText(x, y);
  }
  return 0;
}
