import { shiftDay } from "../../calendar/index.js";
import type { Counted } from "../measure/Counted.js";
import { TRUE } from "../truth.js";
import { isDate, isExact, isPeriod, type Value } from "../Value.js";
import type { Observer } from "./Observer.js";

/** Whether two records that count lie just within one span, or just no longer. */
export function seeSpan(part: object, counted: readonly Counted[], length: Value, observer: Observer): void {
  if (length === undefined || length === null || !isPeriod(length)) return;
  const days = new Set(
    counted.flatMap(({ truth, date }) => (truth === TRUE && isDate(date) && isExact(date) ? [date.first] : [])),
  );
  for (const day of days) {
    const end = shiftDay(day, length);
    if (days.has(end - 1) && end - 1 !== day) observer(part, "span holds");
    if (days.has(end)) observer(part, "span fails");
  }
}
