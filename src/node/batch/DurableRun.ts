import { createHash, type Hash } from "node:crypto";
import { BatchSummary, type BatchSummaryData } from "../../population/index.js";
import type { AssessedLine } from "../assessLines.js";
import type { FileLayer } from "../files/FileLayer.js";
import { type BatchFiles, nameBatchFiles } from "./BatchFiles.js";
import type { BatchPaths } from "./batchPaths.js";
import type { Checkpoint, RunIdentity } from "./Checkpoint.js";
import { writeCheckpoint } from "./checkpointFile.js";
import { rejectedLine } from "./rejectedLine.js";
import type { HashedLine } from "./skipDoneLines.js";

export interface DurableRunStart {
  readonly run: string;
  readonly identity: RunIdentity;
  readonly inputSize: number | null;
  readonly checkpoint: Checkpoint | undefined;
  /** Milliseconds between two checkpoints. */
  readonly every: number;
}

/** Writes results as they come and remembers, again and again, how far it is. */
export class DurableRun {
  private readonly files: FileLayer;
  private readonly paths: BatchPaths;
  private readonly written: BatchFiles;
  private readonly start: DurableRunStart;
  private readonly sum: BatchSummary;
  private lines: number;
  private offset: number;
  private prefix: Hash | undefined;
  private resumable = true;
  private last = performance.now();

  constructor(files: FileLayer, paths: BatchPaths, written: BatchFiles, start: DurableRunStart) {
    const { checkpoint } = start;
    this.files = files;
    this.paths = paths;
    this.written = written;
    this.start = start;
    this.sum = checkpoint === undefined ? new BatchSummary() : BatchSummary.from(checkpoint.summary);
    this.lines = checkpoint?.input.lines ?? 0;
    this.offset = checkpoint?.input.offset ?? 0;
  }

  get summary(): BatchSummaryData {
    return this.sum.data();
  }

  get progress(): { readonly done: number; readonly rejected: number } {
    return { done: this.sum.done, rejected: this.sum.refused };
  }

  /** Whether the last line taken had no newline: then the input is over. */
  get tookLastLine(): boolean {
    return !this.resumable;
  }

  async add({ at, assessed, diagnostics }: AssessedLine<HashedLine>): Promise<void> {
    if (assessed?.bytes === undefined) {
      await this.written.rejected.append(new TextEncoder().encode(rejectedLine(at.line, diagnostics)));
      this.sum.reject(diagnostics);
    } else {
      await this.written.output.append(assessed.bytes);
      this.sum.add(assessed.tally);
    }
    this.lines = at.line;
    this.offset = at.end;
    this.prefix = at.prefix;
    // A last line without a newline may be half of one that is still being written: no run goes on behind it.
    this.resumable = at.terminated;
    if (this.resumable && performance.now() - this.last >= this.start.every) await this.save();
  }

  /** A checkpoint of what is written now, behind the last line that is whole. */
  async save(): Promise<void> {
    if (!this.resumable) return;
    await this.write(false);
    this.last = performance.now();
  }

  async finish(): Promise<void> {
    const checkpoint = await this.write(true);
    await this.close();
    await nameBatchFiles(this.files, this.paths, checkpoint);
  }

  async close(): Promise<void> {
    await this.written.output.close();
    await this.written.rejected.close();
  }

  private async write(complete: boolean): Promise<Checkpoint> {
    const { run, identity, inputSize, checkpoint: before } = this.start;
    const output = await this.written.output.sync();
    const rejected = await this.written.rejected.sync();
    const hash = this.prefix?.copy().digest("hex") ?? before?.input.hash ?? createHash("sha256").digest("hex");
    const checkpoint: Checkpoint = {
      format: "integrity-checkpoint/1",
      run,
      identity,
      input: { size: inputSize, lines: this.lines, offset: this.offset, hash },
      output,
      rejected,
      summary: this.summary,
      complete,
    };
    await writeCheckpoint(this.files, this.paths.checkpoint, checkpoint);
    return checkpoint;
  }
}
