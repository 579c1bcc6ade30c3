import type { RawRecord } from "../archive/RawArchive.js";

/** What an archive must hold for a condition to come out as wanted; filled while its tree is solved. */
export interface Target {
  /** Fields of the record under test. */
  readonly record: Map<string, unknown>;
  /** Facts of the subject's profile. */
  readonly profile: Map<string, unknown>;
  /** Records that measures are to find. */
  readonly measured: RawRecord[];
  /** Types of which there must be no other record. */
  readonly alone: Set<string>;
}

export function emptyTarget(): Target {
  return { record: new Map(), profile: new Map(), measured: [], alone: new Set() };
}
