import type { BatchSummaryData } from "../../population/index.js";
import type { WrittenPart } from "./OutputFile.js";

/** What must be the same when a run goes on; each field is named where it is not. */
export interface RunIdentity {
  /** Hash of the rulebook. */
  readonly rulebook: string;
  /** Hash of the model's catalogue. */
  readonly model: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly audience: string;
  readonly include: string;
  /** SHA-256 of what all archives share, `none` where nothing. */
  readonly related: string;
  /** Of the portraits: rises when a number, a grade or a byte can change. */
  readonly semantics: string;
}

/** `integrity-checkpoint/1`: how far a run came. Never points beyond what is durable in the files it speaks of. */
export interface Checkpoint {
  readonly format: "integrity-checkpoint/1";
  /** Of the run that began; kept over resumes. */
  readonly run: string;
  readonly identity: RunIdentity;
  readonly input: {
    /** Bytes when the run began; `null` of a stream. */
    readonly size: number | null;
    /** Lines and bytes that are done, and the SHA-256 of these bytes. */
    readonly lines: number;
    readonly offset: number;
    readonly hash: string;
  };
  readonly output: WrittenPart;
  readonly rejected: WrittenPart;
  readonly summary: BatchSummaryData;
  /** Everything is written; only names are left to be given. */
  readonly complete: boolean;
}
