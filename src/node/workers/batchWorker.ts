import { workerData } from "node:worker_threads";
import type { Model } from "../../model/index.js";
import { standardModel } from "../../standard/index.js";
import type { LineAnswer, LineJob } from "./LineJob.js";
import { lineAssessor } from "./lineAssessor.js";
import { loadModel } from "./loadModel.js";
import type { SlotJob, WorkerSettings } from "./WorkerSettings.js";

/** What a worker answers: for a line, or that it never came to work. */
export type WorkerAnswer = LineAnswer | { readonly startFailure: "model-missing" | "model-other" | "error" };

/** Compiled once a worker. Never rejects: a pool would start worker after worker. */
export const answer: Promise<(job: SlotJob) => WorkerAnswer> = start();

async function start(): Promise<(job: SlotJob) => WorkerAnswer> {
  const settings = settingsOf(workerData);
  if (settings === undefined) return () => ({ startFailure: "error" });
  try {
    const model = await modelOf(settings);
    if (model === undefined) return () => ({ startFailure: "model-missing" });
    if (model.catalogueHash !== settings.rulebook.catalogueHash) return () => ({ startFailure: "model-other" });
    return working(lineAssessor(settings, model), new Int32Array(settings.busy));
  } catch {
    return () => ({ startFailure: "error" });
  }
}

/** Says in the slot of the job when work begins: the time limit counts from there. */
function working(assess: (job: LineJob) => LineAnswer, busy: Int32Array): (job: SlotJob) => LineAnswer {
  return ({ slot, line, bytes }) => {
    Atomics.store(busy, slot, 1);
    return assess({ line, bytes });
  };
}

async function modelOf({ modelFile }: WorkerSettings): Promise<Model | undefined> {
  if (modelFile !== undefined) return loadModel(modelFile);
  return standardModel;
}

function settingsOf(data: unknown): WorkerSettings | undefined {
  // BECAUSE: the pool hands over what the crew started it with; elsewhere this module has nothing to work with.
  return data === undefined || data === null ? undefined : (data as WorkerSettings);
}
