import type { DraftFields } from "../draft/Draft.js";
import { daysAgo } from "../draft/sampleDays.js";

/** A figure of a year that ended a month ago, as a business system delivers it; `figures` say what it is of and how high. */
export function sampleStatistic(measure: string, figures: DraftFields<"statistic">): DraftFields<"statistic"> {
  return {
    measure,
    windowFrom: daysAgo(395),
    windowTo: daysAgo(31),
    occurredOn: daysAgo(31),
    verification: "detected",
    source: "claims-system",
    ...figures,
  };
}
