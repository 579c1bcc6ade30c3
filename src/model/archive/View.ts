import type { Audience } from "../Audience.js";
import type { Completeness } from "../Completeness.js";
import type { DerivedScope } from "../DerivedScope.js";
import type { Model } from "../Model.js";
import type { PeerFigures } from "./Archive.js";
import type { Profile } from "./Profile.js";
import type { SortedRecords } from "./SortedRecords.js";
import type { ViewRecord } from "./ViewRecord.js";

/** A fact in favour of the subject that reaches every audience seeing a record of the incident (design §5). */
export type Relief =
  /** Every governing sanction of the incident, hidden ones included, has ended or been revoked by this day. */
  | { readonly kind: "sanctions-over"; readonly incident: string; readonly from: number }
  /** A finding was dismissed by a review this audience does not see. */
  | {
      readonly kind: "dismissal";
      readonly rule: string;
      readonly key: string;
      readonly from: number;
      readonly until: number | null;
    };

/** An archive cut to one audience, one state of knowledge and one day. Everything downstream is computed from this. */
export interface View {
  readonly model: Model;
  readonly audience: Audience;
  /** Day numbers. */
  readonly asOf: number;
  readonly knownAt: number;
  readonly subject: Profile;
  /** Own and related records by type, each ordered by id (code point). Types not visible are absent. */
  readonly records: ReadonlyMap<string, readonly ViewRecord[]>;
  /** What holds for all records of a list; of one that was put together anew nothing is known. */
  readonly lists: SortedRecords["byList"];
  readonly profiles: ReadonlyMap<string, ReadonlyMap<string, Profile>>;
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly peers: readonly PeerFigures[];
  /** Every type of the model; a type above the audience's level is `notLoaded`. */
  readonly loaded: ReadonlyMap<string, Completeness>;
  /** Incidents cleared by an exoneration; their records are not in the view. Ordered by incident. */
  readonly cleared: readonly { readonly incident: string; readonly from: number }[];
  readonly reliefs: readonly Relief[];
  /** `sha256:` and lower-case hex over what is visible (design §7). */
  readonly hash: string;
  /** What derived facts read, and the way to read any fact. */
  readonly scope: DerivedScope;
}

export interface ViewOptions {
  readonly asOf: number;
  readonly knownAt: number;
  readonly audience: Audience;
}
