import { addMonths } from "../../../calendar/index.js";
import type { StoredValue } from "../../../kernel/index.js";
import { dateIn } from "../../../model/index.js";

/** Whether a day lies in the twelve months up to `asOf`; the day a year ago does not, as with `within: 12 months` of a rule. */
export function isWithinYear(value: StoredValue, asOf: number): boolean | undefined {
  const day = dateIn(value);
  if (day === null || day === undefined) return day === null ? false : undefined;
  const before = addMonths(asOf, -12);
  if (day.first > before && day.last <= asOf) return true;
  return day.last > before && day.first <= asOf ? undefined : false;
}
