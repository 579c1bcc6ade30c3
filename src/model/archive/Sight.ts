import type { ArchiveRecord } from "./ArchiveRecord.js";
import type { Records } from "./listByType.js";
import type { SortedRecords } from "./SortedRecords.js";

/** The records of an archive that an audience sees on a day, before any leaves the view in the subject's favour. */
export interface Sight {
  readonly records: Records;
  /** What holds for all records of those lists that were not put together anew. */
  readonly lists: SortedRecords["byList"];
  /** Every record known by then is among them: nothing is hidden. */
  readonly isWhole: boolean;
  /** Incidents cleared by an exoneration of any level, and since when; their records are not in sight. */
  readonly exonerated: ReadonlyMap<string, number>;
  /** What the audience would see of those incidents. */
  readonly gone: readonly ArchiveRecord[];
  /** Some record may speak in the subject's favour whoever sees it. */
  readonly mayRelieve: boolean;
  /** Of all audiences together. */
  readonly ofAll: () => Records;
}
