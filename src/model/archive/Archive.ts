import type { Completeness } from "../Completeness.js";
import type { Model } from "../Model.js";
import type { ArchiveRecord, UnusableRecord } from "./ArchiveRecord.js";
import type { Profile } from "./Profile.js";

/**
 * Figures of a peer group for one `let` of one rule, delivered with the archive. Values are as written in the file: only the
 * rulebook knows the type of the `let`.
 */
export interface PeerFigures {
  readonly rule: string;
  readonly let: string;
  readonly group?: string;
  readonly subjects: number;
  readonly q1?: string | number;
  readonly median?: string | number;
  readonly q3?: string | number;
  readonly lowerFence?: string | number;
  readonly upperFence?: string | number;
}

declare const archiveBrand: unique symbol;

/** Everything held about one subject. Opaque: only `parseArchive` and `archiveFrom` make it. */
export interface Archive<M = Model> {
  readonly [archiveBrand]?: M;
  readonly subject: Profile;
  /** Own records in file order, all versions, all levels. */
  readonly records: readonly ArchiveRecord[];
  readonly related: {
    /** By subject kind: posts, units. */
    readonly profiles: ReadonlyMap<string, ReadonlyMap<string, Profile>>;
    readonly records: readonly ArchiveRecord[];
    readonly sets: ReadonlyMap<string, readonly string[]>;
    readonly peers: readonly PeerFigures[];
  };
  /** As stated in the file, before any view; every type of the model has an entry or none was stated. */
  readonly loaded: ReadonlyMap<string, Completeness> | "all" | undefined;
  /**
   * Records that could not be used. They make their type partial; of a mistyped type the one that was meant. Type `""`: a
   * type that this model does not have, so no rule misses it; `"*"`: not even the type can be read, so it may be any.
   */
  readonly unusable: readonly UnusableRecord[];
}
