import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { BatchError } from "../BatchError.js";
import { batchDiagnostics } from "../diagnostics/batch.js";
import { ActiveClock } from "./ActiveClock.js";
import type { WorkerAnswer } from "./batchWorker.js";
import type { Crew } from "./Crew.js";
import type { LineAnswer, LineJob, LineSettings } from "./LineJob.js";
import type { WorkerSettings } from "./WorkerSettings.js";

export interface WorkerCrewOptions {
  readonly workers: number;
  readonly modelFile?: string;
  /** Milliseconds an archive may take. */
  readonly timeLimit: number;
  /** MiB. */
  readonly workerMemory?: number;
}

/** Attempts at a line whose worker dies: the second in a fresh worker. */
const attempts = 2;

/** Threads, each with its own compiled program. A line that kills its worker, or never comes back, is rejected alone. */
export class WorkerCrew implements Crew {
  readonly workers: number;
  private readonly pool: Piscina;
  private readonly clock: ActiveClock;
  private readonly timeLimit: number;
  private readonly busy: Int32Array;
  private readonly freeSlots: number[];
  private readonly queue: ((slot: number) => void)[] = [];

  constructor(settings: LineSettings, options: WorkerCrewOptions) {
    const { workers, modelFile, timeLimit, workerMemory } = options;
    const busy = new SharedArrayBuffer(workers * Int32Array.BYTES_PER_ELEMENT);
    const workerData: WorkerSettings = { ...settings, busy, ...(modelFile === undefined ? {} : { modelFile }) };
    this.workers = workers;
    this.timeLimit = timeLimit;
    this.busy = new Int32Array(busy);
    this.freeSlots = Array.from({ length: workers }, (_, slot) => slot);
    const { filename, execArgv } = workerFile();
    this.pool = new Piscina({
      filename,
      execArgv,
      name: "answer",
      minThreads: workers,
      maxThreads: workers,
      workerData,
      ...(workerMemory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: workerMemory } }),
    });
    // A worker that dies between two lines is replaced; the line it would have had goes to the next one.
    this.pool.on("error", () => undefined);
    this.clock = new ActiveClock();
  }

  async assess(job: LineJob): Promise<LineAnswer> {
    const slot = this.freeSlots.pop() ?? (await new Promise<number>((take) => this.queue.push(take)));
    try {
      return await this.attempt(job, slot);
    } finally {
      const next = this.queue.shift();
      if (next === undefined) this.freeSlots.push(slot);
      else next(slot);
    }
  }

  async close(): Promise<void> {
    this.clock.stop();
    await this.pool.destroy();
  }

  private async attempt(job: LineJob, slot: number): Promise<LineAnswer> {
    const place = { kind: "archive", pointer: "", line: job.line } as const;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const stop = new AbortController();
      Atomics.store(this.busy, slot, 0);
      const alarm = this.clock.alarm(
        this.timeLimit,
        () => Atomics.load(this.busy, slot) === 1,
        () => stop.abort(),
      );
      try {
        const answer: WorkerAnswer = await this.pool.run({ ...job, slot }, { signal: stop.signal });
        if ("startFailure" in answer) throw new BatchError("worker-start", startReasons[answer.startFailure]);
        return answer;
      } catch (error) {
        if (error instanceof BatchError) throw error;
        if (stop.signal.aborted)
          return { diagnostics: [batchDiagnostics["time-limit"](place, { seconds: this.timeLimit / 1000 })] };
      } finally {
        alarm();
      }
    }
    return { diagnostics: [batchDiagnostics["worker-crashed"](place, {})] };
  }
}

const startReasons = {
  "model-missing": { reason: "the model file exports no model", reasonZh: "模型文件没有导出模型" },
  "model-other": {
    reason: "the model file exports another model than the rulebook was read against",
    reasonZh: "模型文件导出的模型与规则库所用的不同",
  },
  error: { reason: "loading the model or the rulebook failed", reasonZh: "加载模型或规则库时出错" },
} as const;

/** The worker's module: beside this one in the sources; when built, an entry one folder away from whatever chunk holds this code. */
function workerFile(): { readonly filename: string; readonly execArgv: string[] } {
  const own = typeof __filename === "string" ? __filename : fileURLToPath(import.meta.url);
  const source = extname(own) === ".ts";
  const filename = resolve(dirname(own), source ? "batchWorker.ts" : "../node/workers/batchWorker.js");
  const loader = source && !process.execArgv.includes("tsx") ? ["--import", "tsx"] : [];
  return { filename, execArgv: [...process.execArgv, ...loader] };
}
