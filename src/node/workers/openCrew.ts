import { IntegrityError } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import { readOptions, requireSameModel } from "../../portrait/index.js";
import { standardModel } from "../../standard/index.js";
import type { Crew } from "./Crew.js";
import type { LineSettings } from "./LineJob.js";
import { ownCrew } from "./ownCrew.js";
import { requireRelated } from "./requireRelated.js";
import { WorkerCrew } from "./WorkerCrew.js";

export interface CrewOptions {
  /**
   * Threads that assess; 1 (the default) stays in this process unless there is a `timeLimit`. Never changes a byte.
   */
  readonly workers?: number;
  /** Path of the ES module that exports the model, for workers; not needed with the standard model. */
  readonly modelFile?: string;
  /** Milliseconds an archive may take in a worker (30,000 where not given); beyond it the line is rejected. */
  readonly timeLimit?: number;
  /** MiB of memory a worker may fill; Node's own limit where not given. A line that needs more is rejected. */
  readonly workerMemory?: number;
}

const defaultTimeLimit = 30_000;

/** Those who will assess. Needs the path of the model's module where it goes to threads and is not the standard one. */
export function openCrew(settings: LineSettings, model: Model, options: CrewOptions): Crew {
  const { workers = 1, modelFile, timeLimit, workerMemory } = options;
  // A broken call is told at once, by this process, and not line by line by others.
  readOptions(settings.options);
  requireSameModel(settings.rulebook, model);
  if (settings.related !== undefined) requireRelated(settings.related, model);
  if (!Number.isSafeInteger(workers) || workers < 1)
    throw new IntegrityError("workers-form", "workers is a whole number from 1", { workers: String(workers) });
  if (timeLimit !== undefined && !(timeLimit > 0))
    throw new IntegrityError("time-limit-form", "timeLimit is a number of milliseconds above 0");
  if (workers === 1 && timeLimit === undefined) return ownCrew(settings, model);
  if (modelFile === undefined && model !== standardModel)
    throw new IntegrityError(
      "model-file-required",
      "functions cannot be posted to a worker: give modelFile, the path of the module that exports the model, or stay with workers: 1",
    );
  return new WorkerCrew(settings, {
    workers,
    timeLimit: timeLimit ?? defaultTimeLimit,
    ...(modelFile === undefined ? {} : { modelFile }),
    ...(workerMemory === undefined ? {} : { workerMemory }),
  });
}
