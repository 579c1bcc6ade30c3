import type { StoredValue } from "../../../kernel/index.js";
import { dateIn } from "../../../model/index.js";

/** Whether a day has come by `asOf`; one that is none has not. */
export function isBy(value: StoredValue, asOf: number): boolean | undefined {
  const day = dateIn(value);
  if (day === null || day === undefined) return day === null ? false : undefined;
  if (day.last <= asOf) return true;
  return day.first <= asOf ? undefined : false;
}
