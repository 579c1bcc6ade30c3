import { shiftDay } from "../calendar/index.js";
import type { CivilDate, Literal } from "../kernel/index.js";
import type { Parameter } from "../rulebook/index.js";
import { compareExact } from "./exact/Exact.js";
import { isDate, isPeriod, keyOf, lowOf, type Value } from "./Value.js";

export type ParameterEntry = Parameter["values"][number];

/**
 * The entry of a parameter in force on the event date, at asOf, or the more favourable of both, as the parameter says.
 * `undefined` where none is in force, or where it hangs on the unknown part of the event date.
 */
export function parameterAt(
  parameter: Parameter,
  eventDate: CivilDate | null | undefined,
  asOf: number,
): ParameterEntry | undefined {
  const now = entryOn(parameter, asOf);
  if (parameter.at === "asOf") return now;
  if (eventDate === null || eventDate === undefined) return undefined;
  const then = entryOn(parameter, eventDate.first);
  if (then === undefined) return undefined;
  for (const entry of parameter.values) {
    const starts = entry.from > eventDate.first && entry.from <= eventDate.last;
    if (starts && literalKey(entry.value) !== literalKey(then.value)) return undefined;
  }
  if (parameter.at === "event" || now === undefined) return then;
  // The more favourable of both, where the law of the time and today's differ.
  const order = compareLiterals(then.value, now.value, asOf);
  return (parameter.favours === "higher" ? order >= 0 : order <= 0) ? then : now;
}

function entryOn(parameter: Parameter, day: number): ParameterEntry | undefined {
  let found: ParameterEntry | undefined;
  for (const entry of parameter.values) {
    if (entry.from > day) break;
    found = entry;
  }
  return found;
}

function literalKey(literal: Literal): string {
  return keyOf(literal.value);
}

/** Periods of different units are compared by where they lead from asOf. */
function compareLiterals(a: Literal, b: Literal, asOf: number): number {
  const one = literalValue(a);
  const other = literalValue(b);
  if (isDate(one) && isDate(other)) return one.first - other.first;
  if (isPeriod(one) && isPeriod(other)) {
    return one.unit === other.unit ? one.count - other.count : shiftDay(asOf, one) - shiftDay(asOf, other);
  }
  if (typeof one === "boolean" || typeof one === "string") return 0;
  return compareExact(lowOf(one), lowOf(other));
}

/** A literal of a rule file as a value. */
export function literalValue(literal: Literal): NonNullable<Value> {
  return literal.value;
}
