import type { Localized } from "../text/Localized.js";
import { formatPeriod } from "./Period.js";
import type { Period } from "./Value.js";

/**
 * A period as a reader sees it in a sentence.
 * @example
 * periodTitle({ unit: "months", count: 36 }) //=> { zh: "36 个月", en: "36 months" }
 */
export function periodTitle(period: Period): Localized {
  return { zh: `${period.count} ${period.unit === "days" ? "天" : "个月"}`, en: formatPeriod(period) };
}
