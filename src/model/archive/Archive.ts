import type { StoredValue } from "../../kernel/index.js";
import type { Completeness } from "../DerivedScope.js";
import type { ConfidentialityLevel, Model } from "../Model.js";

/** A record as read: values decoded, digest made, nothing judged. */
export interface ArchiveRecord {
  readonly type: string;
  readonly id: string;
  /** Envelope and own fields by name, keys in catalogue order; a missing one is `undefined`, none is `null`. */
  readonly fields: Readonly<Record<string, StoredValue>>;
  readonly level: ConfidentialityLevel;
  readonly recordedOn: number;
  readonly supersedes: string | null;
  readonly withdrawn: boolean;
  /** SHA-256 over the fields in catalogue order, length-prefixed; lower-case hex. */
  readonly digest: string;
}

export interface Profile {
  readonly kind: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, StoredValue>>;
}

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

/** A record that could not be used, as far as it could be read. */
export interface UnusableRecord {
  readonly type: string;
  readonly level: ConfidentialityLevel;
  /** The day it was recorded; absent where that is what cannot be read: it then counts at any time. */
  readonly recordedOn?: number;
  /** A detection that nobody reviewed: not for the subject's own eyes. */
  readonly detected: boolean;
  readonly pointer: string;
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
