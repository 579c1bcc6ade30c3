import { once } from "node:events";
import { createReadStream } from "node:fs";
import { Command } from "commander";
import { formatDiagnostic } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import {
  type AssessFileOptions,
  type AssessStreamOptions,
  assessFile,
  assessToBytes,
  BatchError,
} from "../../node/index.js";
import { BatchSummary, type BatchSummaryData, renderSummary } from "../../population/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { assessOptions } from "../assessOptions.js";
import { BatchMeter, meterMode } from "../BatchMeter.js";
import { type BatchFlags, checkBatchFlags, defaultWorkers, withBatchFlags } from "../batchFlags.js";
import { cannotRead, errorCode, printDiagnostics, readModel, readRulebook } from "../commonOptions.js";
import { readRelatedFile } from "../readRelatedFile.js";
import { type SignalStop, stopOnSignal } from "../stopOnSignal.js";

export const batch: Command = withBatchFlags(new Command("batch"))
  .description("NDJSON archives → NDJSON portraits, in order; rejected lines are listed; stopped, it goes on")
  .action(async (given: string | undefined, flags: BatchFlags) => {
    const file = checkBatchFlags(given, flags);
    const mode = meterMode(flags.progress);
    const stop = stopOnSignal();
    const model = await readModel(flags);
    const rulebook = await readRulebook(flags, model);
    const options = await streamOptions(file, flags, model, stop);
    const meter = new BatchMeter(mode, flags.lang);
    const job: Job = { file, flags, rulebook, model, options: { ...options, onProgress: meter.update } };
    let result: Result;
    try {
      result = flags.out === undefined ? await toStandardOutput(job) : await toFile(job, flags.out);
    } catch (error) {
      if (!(error instanceof BatchError)) throw error;
      meter.stop();
      printDiagnostics([error.diagnostic], flags.lang);
      process.exitCode = 2;
      return;
    } finally {
      meter.stop();
      stop.forget();
      // BECAUSE: a pipe that is still open would keep the process alive.
      if (file === "-") process.stdin.destroy();
    }
    const stopped = result.status === "stopped" ? stop.exitCode() : undefined;
    if (stopped === undefined) printSummary(result.summary, job);
    else process.stderr.write(`${stoppedLine(result.summary, flags)}\n`);
    process.exitCode = stopped ?? (result.summary.rejected > 0 ? 3 : 0);
  });

interface Job {
  readonly file: string;
  readonly flags: BatchFlags;
  readonly rulebook: Rulebook;
  readonly model: Model;
  readonly options: AssessStreamOptions;
}

interface Result {
  readonly status: "finished" | "stopped";
  readonly summary: BatchSummaryData;
}

async function streamOptions(
  file: string,
  flags: BatchFlags,
  model: Model,
  stop: SignalStop,
): Promise<AssessStreamOptions> {
  const { related } = flags;
  return {
    ...assessOptions(flags),
    signal: stop.signal,
    workers: flags.workers ?? defaultWorkers(file),
    ...(flags.timeLimit === undefined ? {} : { timeLimit: flags.timeLimit }),
    ...(flags.model === undefined ? {} : { modelFile: flags.model }),
    ...(related === undefined ? {} : { related: (await readRelatedFile(related, model, flags.lang)).value }),
  };
}

function toFile({ file, flags, rulebook, model, options }: Job, out: string): Promise<Result> {
  const durable: AssessFileOptions = {
    ...options,
    resume: flags.restart === true ? "never" : flags.resume === true ? "only" : "auto",
    onNotice: (notice) => process.stderr.write(`${formatDiagnostic(notice, { lang: flags.lang })}\n`),
  };
  return assessFile(file === "-" ? process.stdin : file, out, rulebook, model, durable);
}

async function toStandardOutput({ file, flags, rulebook, model, options }: Job): Promise<Result> {
  const summary = new BatchSummary();
  try {
    for await (const { bytes, tally, diagnostics } of assessToBytes(readFrom(file), rulebook, model, options)) {
      if (bytes === undefined || tally === undefined) {
        printDiagnostics(diagnostics, flags.lang);
        summary.reject(diagnostics);
      } else {
        summary.add(tally);
        if (!process.stdout.write(bytes)) await once(process.stdout, "drain");
      }
    }
  } catch (error) {
    if (options.signal?.aborted === true) return { status: "stopped", summary: summary.data() };
    if (["ENOENT", "EISDIR", "EACCES"].includes(errorCode(error))) throw cannotRead(file, error);
    throw error;
  }
  return { status: "finished", summary: summary.data() };
}

function readFrom(file: string): AsyncIterable<Uint8Array> {
  return file === "-" ? process.stdin : createReadStream(file);
}

function printSummary(summary: BatchSummaryData, { flags, rulebook, model }: Job): void {
  if (flags.summary === "none") return;
  const page =
    flags.summary === "json"
      ? `${JSON.stringify(summary)}\n`
      : renderSummary(summary, { lang: flags.lang, rulebook, model });
  // With portraits on standard output the summary must not stand among them.
  (flags.out === undefined ? process.stderr : process.stdout).write(page);
}

function stoppedLine({ archives, rejected }: BatchSummaryData, { lang, out }: BatchFlags): string {
  const done = archives + rejected;
  if (out === undefined) return lang === "zh" ? `已停止，输出 ${archives} 份` : `stopped after ${archives} portraits`;
  return lang === "zh"
    ? `已停止：完成 ${done} 行，已存断点。再运行同一命令即可续跑`
    : `stopped after ${done} lines, which are kept: run the same command again to go on`;
}
