import type { Period } from "./Value.js";

const form = /^(-?)(0|[1-9]\d{0,4}) (day|days|month|months|year|years)$/;
/** Longer than all the time there is between the first and the last year. */
const longest = 99_999;

/**
 * Reads `24 months`, `1 month`, `30 days`, `2 years` (24 months), `-30 days`; the singular only with 1.
 * @example
 * parsePeriod("2 years") //=> { unit: "months", count: 24 }
 */
export function parsePeriod(text: string): Period | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, sign, digits = "", unit = ""] = match;
  if (!unit.endsWith("s") && digits !== "1") return undefined;
  const size = Number(digits) * (unit.startsWith("year") ? 12 : 1);
  if (size > longest) return undefined;
  return { unit: unit.startsWith("day") ? "days" : "months", count: sign === "-" && size !== 0 ? -size : size };
}

/**
 * A period as written in files.
 * @example
 * formatPeriod({ unit: "months", count: 24 }) //=> "24 months"
 */
export function formatPeriod(period: Period): string {
  const single = period.count === 1 || period.count === -1;
  return `${period.count} ${single ? period.unit.slice(0, -1) : period.unit}`;
}
