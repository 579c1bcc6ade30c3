import type { StoredValue } from "../../kernel/index.js";
import type { ConfidentialityLevel } from "../ConfidentialityLevel.js";

/** A record as read: values decoded, digest made, nothing judged. */
export interface ArchiveRecord {
  readonly type: string;
  readonly id: string;
  /** Envelope and own fields by name, keys in catalogue order; a missing one is `undefined`, none is `null`. */
  readonly fields: Readonly<Record<string, StoredValue>>;
  /** The same values by the place of their field (`placeOf`). */
  readonly values: readonly StoredValue[];
  readonly level: ConfidentialityLevel;
  readonly recordedOn: number;
  readonly supersedes: string | null;
  readonly withdrawn: boolean;
  /** SHA-256 over the fields in catalogue order, length-prefixed; lower-case hex. */
  readonly digest: string;
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
