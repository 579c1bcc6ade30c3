import type { ArchiveRecord } from "./ArchiveRecord.js";

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
