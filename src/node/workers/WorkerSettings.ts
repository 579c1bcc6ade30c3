import type { LineJob, LineSettings } from "./LineJob.js";

/** What a worker is started with: plain data, the model by the path of its module. */
export interface WorkerSettings extends LineSettings {
  /** Absent: the standard model. */
  readonly modelFile?: string;
  /** A flag for each slot: 1 while its job is being worked on. */
  readonly busy: SharedArrayBuffer;
}

/** A job and the slot in which its worker says that it has begun. */
export interface SlotJob extends LineJob {
  readonly slot: number;
}
