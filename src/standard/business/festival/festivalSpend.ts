import { addMonths } from "../../../calendar/index.js";
import { civilFromDay, type StoredValue } from "../../../kernel/index.js";
import { type DerivedScope, dateIn, ownerNamed } from "../../../model/index.js";
import { amountIn } from "../../values/amountIn.js";
import type { expense } from "../expense.js";
import { festivals, festivalYears } from "./festivals.js";

/** So many days before a festival make its window; the median looks so many months back. SEE: fin-holiday-spike. */
const windowDays = 15;
const medianMonths = 24;
const kinds: ReadonlySet<StoredValue> = new Set(["reception", "gift", "prepaid-card"]);

/** The newest festival whose window is over on a day; `undefined` outside the years known. */
export function lastFestival(asOf: number): number | undefined {
  const { year } = civilFromDay(asOf);
  return year < festivalYears.first || year > festivalYears.last ? undefined : festivals.findLast((day) => day <= asOf);
}

/** Festivals whose windows a median of that festival looks back on. */
export function festivalsBefore(festival: number): readonly number[] {
  return festivals.filter((day) => day < festival && day >= addMonths(festival, -medianMonths));
}

/** Reception and gifts of a unit, in fen, in the 15 days before a festival; `undefined` where an expense may belong to it. */
export function festivalSpend(unitId: string, festival: number, scope: DerivedScope): number | undefined {
  if (scope.completeness(ownerNamed<typeof expense>("expense").type) !== "complete") return undefined;
  let total = 0;
  for (const { fields, presence } of scope.ownRecords(ownerNamed<typeof expense>("expense").type)) {
    const { kind, unitId: of, amount, occurredOn } = fields;
    const day = dateIn(occurredOn);
    if ((kind !== undefined && !kinds.has(kind)) || (of !== undefined && of !== unitId) || day === null) continue;
    if (day !== undefined && (day.first >= festival || day.last < festival - windowDays)) continue;
    const inside = day !== undefined && day.first >= festival - windowDays && day.last < festival;
    const known = typeof kind === "string" && of === unitId && presence === "certain";
    const spent = amountIn(amount);
    if (!inside || !known || spent === undefined) return undefined;
    total += spent;
  }
  return Number.isSafeInteger(total) ? total : undefined;
}
