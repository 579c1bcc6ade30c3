import type { Model } from "../../model/index.js";
import type { Crew } from "./Crew.js";
import type { LineSettings } from "./LineJob.js";
import { lineAssessor } from "./lineAssessor.js";

/** Assesses in this process. There is no time limit here: nothing can interrupt a function from within. */
export function ownCrew(settings: LineSettings, model: Model): Crew {
  return { workers: 1, assess: lineAssessor(settings, model), close: async () => undefined };
}
