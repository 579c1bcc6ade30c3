import type { Completeness } from "../Completeness.js";
import type { ConfidentialityLevel } from "../ConfidentialityLevel.js";
import type { Model } from "../Model.js";
import type { Archive } from "./Archive.js";
import type { UnusableRecord } from "./ArchiveRecord.js";

/**
 * How far each type is loaded, as an audience may know: as the file states, but partial where records cannot be used or where
 * there are some of a type said not to be loaded (`unusable`: those it may know of); above the audience's level not loaded at all.
 */
export function completenessOf(
  archive: Archive,
  model: Model,
  present: ReadonlyMap<string, readonly unknown[]>,
  unusable: readonly UnusableRecord[],
  mayKnow: (level: ConfidentialityLevel, type: string) => boolean,
): ReadonlyMap<string, Completeness> {
  const broken = new Set(unusable.map(({ type }) => type));
  const isAnyLost = broken.has("*");
  const loaded = new Map<string, Completeness>();
  for (const { type, level } of model.records.values()) {
    const isBroken = isAnyLost || broken.has(type);
    const stated = archive.loaded === "all" ? "complete" : archive.loaded?.get(type);
    const atLeast = present.has(type) || broken.has(type) ? "partial" : "notLoaded";
    const state =
      stated === "partial" || (stated === "complete" && !isBroken)
        ? stated
        : stated === "complete"
          ? "partial"
          : atLeast;
    loaded.set(type, mayKnow(level, type) ? state : "notLoaded");
  }
  return loaded;
}
