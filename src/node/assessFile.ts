import { createHash, randomUUID } from "node:crypto";
import { type Diagnostic, sha256Hex } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import type { BatchSummaryData } from "../population/index.js";
import type { AssessOptions } from "../portrait/index.js";
import type { Portrait } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { assessLines, lineLimit } from "./assessLines.js";
import { assessOptionsOf } from "./assessOptionsOf.js";
import { BatchError } from "./BatchError.js";
import { nameBatchFiles, openBatchFiles } from "./batch/BatchFiles.js";
import { type BatchPaths, batchPaths } from "./batch/batchPaths.js";
import type { Checkpoint, RunIdentity } from "./batch/Checkpoint.js";
import { readCheckpoint, requireSameRun } from "./batch/checkpointFile.js";
import { DurableRun } from "./batch/DurableRun.js";
import { type InputSource, openInput } from "./batch/InputSource.js";
import { lockOutput } from "./batch/lockOutput.js";
import { SubjectIndex } from "./batch/SubjectIndex.js";
import { type HashedLine, skipDoneLines } from "./batch/skipDoneLines.js";
import { writing } from "./batch/writing.js";
import { batchDiagnostics } from "./diagnostics/batch.js";
import type { FileLayer } from "./files/FileLayer.js";
import { nodeFiles } from "./files/nodeFiles.js";
import { channels } from "./hooks/channels.js";
import { report } from "./hooks/report.js";
import { splitLines } from "./splitLines.js";
import type { AssessStreamOptions } from "./streamLines.js";
import type { Crew } from "./workers/Crew.js";
import { openCrew } from "./workers/openCrew.js";

export interface AssessFileOptions extends AssessStreamOptions {
  /**
   * What to do where a run stopped: `auto` (the default) goes on with it, `never` starts anew, `only` refuses where there is
   * nothing to go on with.
   */
  readonly resume?: "auto" | "never" | "only";
  /** Milliseconds between two checkpoints, 2,000 where not given: as much is done again after a crash. */
  readonly checkpointEvery?: number;
  /** Told of what happens beside the results: a resume, a lock taken over. */
  readonly onNotice?: (notice: Diagnostic) => void;
  /** Where to write, if not to the file system. */
  readonly files?: FileLayer;
}

export interface BatchResult {
  /** `stopped`: by the signal; the same call goes on from there. */
  readonly status: "finished" | "stopped";
  /** Of all lines that are done, those of earlier runs too. */
  readonly summary: BatchSummaryData;
}

/** Milliseconds for the lines in hand after a stop. */
const grace = 5_000;
const semantics: Portrait["semantics"] = 1;

/**
 * Assesses NDJSON archives into the file `out`, so that nothing is lost: portraits go to `out`, in the order of the input;
 * codes and places of lines that cannot be used to `out.rejected.ndjson`. Both appear whole or not at all, readable by the
 * owner alone. Stopped, killed or failed at any moment, the same call goes on and comes to the bytes of a run that never
 * stopped. What cannot go on is refused with a `BatchError`, the files as they were.
 * @example
 * (await assessFile("no-such-file", "out.ndjson", standardRulebook, standardModel, { asOf: "2025-06-30", audience: "dic" }).catch((error) => error)).code //=> "input-unreadable"
 */
export async function assessFile<M extends Model, R extends string>(
  input: string | AsyncIterable<Uint8Array>,
  out: string,
  rulebook: Rulebook<R>,
  model: M,
  options: AssessFileOptions,
): Promise<BatchResult> {
  const { files = nodeFiles, onNotice = () => undefined, related } = options;
  const settings = {
    rulebook,
    options: assessOptionsOf(options),
    form: "bytes",
    ...(related === undefined ? {} : { related }),
  } as const;
  const source = await openInput(files, input);
  let crew: Crew | undefined;
  let release: (() => Promise<void>) | undefined;
  try {
    const run = randomUUID();
    release = await lockOutput(files, out, run, onNotice);
    crew = openCrew(settings, model, options);
    const name = typeof input === "string" ? input : "-";
    return await new Batch(files, batchPaths(out), name, source, crew, rulebook, options).run(run);
  } finally {
    await crew?.close();
    await source.close();
    await release?.().catch(() => undefined);
  }
}

class Batch {
  private readonly files: FileLayer;
  private readonly paths: BatchPaths;
  private readonly name: string;
  private readonly source: InputSource;
  private readonly crew: Crew;
  private readonly rulebook: Rulebook;
  private readonly options: AssessFileOptions;

  constructor(
    files: FileLayer,
    paths: BatchPaths,
    name: string,
    source: InputSource,
    crew: Crew,
    rulebook: Rulebook,
    options: AssessFileOptions,
  ) {
    this.files = files;
    this.paths = paths;
    this.name = name;
    this.source = source;
    this.crew = crew;
    this.rulebook = rulebook;
    this.options = options;
  }

  async run(run: string): Promise<BatchResult> {
    const { files, paths, options, source, rulebook } = this;
    const identity = identityOf(rulebook, options);
    const checkpoint = await this.checkpoint(identity);
    if (checkpoint?.complete === true) {
      await nameBatchFiles(files, paths, checkpoint);
      return { status: "finished", summary: checkpoint.summary };
    }
    const written = await openBatchFiles(files, paths, checkpoint);
    const durable = new DurableRun(files, paths, written, {
      run: checkpoint?.run ?? run,
      identity,
      inputSize: source.size,
      checkpoint,
      every: options.checkpointEvery ?? 2_000,
    });
    const lines = hashedLines(source.bytes);
    const subjects = new SubjectIndex();
    try {
      if (checkpoint === undefined) {
        await durable.save();
      } else {
        await skipDoneLines(lines, checkpoint, written, subjects, { input: this.name, part: paths.part });
        if (checkpoint.input.lines > 0)
          options.onNotice?.(batchDiagnostics["batch-resumed"](undefined, { lines: checkpoint.input.lines }));
      }
    } catch (error) {
      await durable.close().catch(() => undefined);
      throw error;
    }
    return this.assess(durable, lines, subjects);
  }

  private async assess(
    durable: DurableRun,
    lines: AsyncGenerator<HashedLine>,
    subjects: SubjectIndex,
  ): Promise<BatchResult> {
    const { crew, rulebook } = this;
    const { signal } = this.options;
    let status: BatchResult["status"] | "failed" = "failed";
    if (channels.batch.hasSubscribers)
      channels.batch.publish({ phase: "start", rulebook: rulebook.hash, workers: crew.workers });
    try {
      await this.assessAll(
        durable,
        assessLines(lines, { crew, subjects, grace, ...(signal === undefined ? {} : { stop: signal }) }),
      );
      const isStopped = signal?.aborted === true && !durable.tookLastLine;
      if (isStopped) {
        await durable.save();
        await durable.close();
      } else {
        await durable.finish();
      }
      status = isStopped ? "stopped" : "finished";
      return { status, summary: durable.summary };
    } catch (error) {
      // What is written is good; where writing itself failed, the last checkpoint stands.
      if (!(error instanceof BatchError) || error.code !== "output-failed") await durable.save().catch(() => undefined);
      await durable.close().catch(() => undefined);
      throw error;
    } finally {
      const { archives, rejected } = durable.summary;
      if (channels.batch.hasSubscribers) channels.batch.publish({ phase: "end", status, done: archives, rejected });
    }
  }

  private async assessAll(durable: DurableRun, results: ReturnType<typeof assessLines<HashedLine>>): Promise<void> {
    const { audit, onProgress } = this.options;
    const options: AssessOptions = assessOptionsOf(this.options);
    const total = this.source.size === null ? {} : { totalBytes: this.source.size };
    for await (const result of results) {
      await report(result, this.rulebook, options, audit);
      await durable.add(result);
      if (onProgress === undefined) continue;
      onProgress({ ...durable.progress, bytes: result.at.end, ...total });
    }
  }

  /** Of the run that stopped, if there is one and it is to go on. */
  private async checkpoint(identity: RunIdentity): Promise<Checkpoint | undefined> {
    const { files, paths, options, source } = this;
    const { resume = "auto" } = options;
    if (resume === "never") {
      await writing(paths.checkpoint, () => files.remove(paths.checkpoint));
      return undefined;
    }
    const checkpoint = await readCheckpoint(files, paths.checkpoint);
    if (checkpoint === undefined) {
      if (resume === "only") throw new BatchError("checkpoint-missing", { file: paths.checkpoint });
      return undefined;
    }
    requireSameRun(checkpoint.identity, identity);
    const { size } = checkpoint.input;
    if (size !== null && source.size !== null && source.size < size)
      throw new BatchError("checkpoint-input-changed", { file: this.name });
    return checkpoint;
  }
}

async function* hashedLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<HashedLine> {
  const hash = createHash("sha256");
  const lines = splitLines(bytes, lineLimit, (passed) => {
    hash.update(passed);
  });
  for await (const line of lines) yield { ...line, prefix: hash.copy() };
}

function identityOf(rulebook: Rulebook, options: AssessFileOptions): RunIdentity {
  const { asOf, knownAt = asOf, audience, include = [], related } = options;
  return {
    rulebook: rulebook.hash,
    model: rulebook.catalogueHash,
    asOf,
    knownAt,
    audience,
    include: [...include].sort().join(","),
    related: related === undefined ? "none" : sha256Hex(JSON.stringify(related)),
    semantics: String(semantics),
  };
}
