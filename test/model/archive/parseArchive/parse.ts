import type { ArchivePlace, Diagnostic } from "../../../../src/kernel/index.js";
import { type ParsedArchive, parseArchive } from "../../../../src/model/index.js";
import { sampleModel } from "../../sampleModel.js";

/** Reads text, bytes or plain data with the sample model. */
export function parse(value: unknown): ParsedArchive {
  const isSource = typeof value === "string" || value instanceof Uint8Array;
  return parseArchive(isSource ? value : JSON.stringify(value), sampleModel);
}

export function placeOf(diagnostic: Diagnostic | undefined): ArchivePlace | undefined {
  return diagnostic?.place?.kind === "archive" ? diagnostic.place : undefined;
}

/** Code and pointer of each diagnostic. */
export function seen(value: unknown): readonly string[] {
  return parse(value).diagnostics.map((one) => `${one.code} ${placeOf(one)?.pointer}`);
}
