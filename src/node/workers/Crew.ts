import type { LineAnswer, LineJob } from "./LineJob.js";

/** Who assesses: this process, or workers. Answers may come in any order; the caller puts them right. */
export interface Crew {
  readonly workers: number;
  assess(job: LineJob): LineAnswer | Promise<LineAnswer>;
  close(): Promise<void>;
}
