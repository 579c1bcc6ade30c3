import { type Archive, type ArchiveInput, archiveFrom, type Model } from "../../src/index.js";
import type { RawArchive } from "../../src/testing/index.js";

/** A generated archive read, and the codes of what was refused in it. */
export function readRaw(
  raw: RawArchive,
  model: Model,
): { readonly archive: Archive | undefined; readonly refusals: readonly string[] } {
  // BECAUSE: generated archives are plain data of a model that is not known statically.
  const { archive, diagnostics } = archiveFrom(raw as unknown as ArchiveInput<Model>, model);
  return { archive, refusals: diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code) };
}
