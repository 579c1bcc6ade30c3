import type { ConfidentialityLevel } from "../ConfidentialityLevel.js";
import type { RecordDefinition } from "../Model.js";
import type { ViewRecord } from "./ViewRecord.js";

/** The records of one type in the order of their ids, with what holds for all of them: a view need not ask one by one. */
export interface TypeList {
  readonly definition: RecordDefinition;
  readonly records: readonly ViewRecord[];
  /** Of all of them together (`listDigest`); `undefined` of a list from which something was left out. */
  readonly digest: string | undefined;
  readonly levels: ReadonlySet<ConfidentialityLevel>;
  readonly hasDetections: boolean;
  /** Some belong to an incident. */
  readonly hasIncidents: boolean;
  /** The latest day of recording. */
  readonly recordedBy: number;
  /** From this day on all of them have happened or begun; ∞ where a day is derived, missing or partly known. */
  readonly begunBy: number;
  /** By place: all of them say none there. */
  readonly absent: readonly boolean[];
  /** Whom they concern is settled: all name the subject itself, or all are related. */
  readonly isDirect: boolean;
}

/** The records of an archive by type, own and related ones apart, in the order of the model. */
export interface SortedRecords {
  readonly own: readonly TypeList[];
  readonly related: readonly TypeList[];
  /** No record corrects another, none is withdrawn. */
  readonly isPlain: boolean;
  /** By the list of records itself: of another list nothing is known. */
  readonly byList: ReadonlyMap<readonly ViewRecord[], TypeList>;
}
