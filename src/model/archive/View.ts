import type { Completeness, DerivedScope } from "../DerivedScope.js";
import type { Audience, Model } from "../Model.js";
import type { ArchiveRecord, PeerFigures, Profile } from "./Archive.js";

/** A record as the audience sees it at `knownAt`: the newest version known, uncertainty made explicit. */
export interface ViewRecord extends ArchiveRecord {
  /**
   * `certain`: it exists, concerns this subject, and had happened by `asOf`. `possible`: one of these hangs on something
   * unknown (a partly known day across `asOf`, a post whose holder then is not known). A possible record may or may not count.
   */
  readonly presence: "certain" | "possible";
  /** Ids of the versions it replaces, oldest first, without its own. Reviews of an older version hold for it. */
  readonly lineage: readonly string[];
  /** One of this subject's (tested by `each`) or only readable by measures. */
  readonly own: boolean;
}

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
