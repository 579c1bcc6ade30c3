import type { CivilDate, Literal } from "../kernel/index.js";
import type { Parameter } from "../rulebook/index.js";
import { compareExact } from "./exact/Exact.js";
import { lowOf, type Value } from "./Value.js";

export type ParameterEntry = Parameter["values"][number];

/** The entry of a parameter in force on a day, the event date or another as the parameter says; `undefined` where none is. */
export function parameterAt(parameter: Parameter, eventDate: CivilDate | null | undefined, asOf: number): ParameterEntry | undefined {
  const now = entryOn(parameter, asOf);
  if (parameter.at === "asOf") return now;
  if (eventDate === null || eventDate === undefined) return undefined;
  const first = entryOn(parameter, eventDate.first);
  if (first !== entryOn(parameter, eventDate.last)) return undefined;
  if (parameter.at === "event" || first === undefined || now === undefined) return first;
  // The more favourable of both, where the law of the time and today's differ.
  const order = compareExact(lowOf(valueOf(first.value)), lowOf(valueOf(now.value)));
  return (parameter.favours === "higher" ? order >= 0 : order <= 0) ? first : now;
}

function entryOn(parameter: Parameter, day: number): ParameterEntry | undefined {
  let found: ParameterEntry | undefined;
  for (const entry of parameter.values) {
    if (entry.from > day) break;
    found = entry;
  }
  return found;
}

/** A literal of a rule file as a value. */
export function valueOf(literal: Literal): NonNullable<Value> {
  return literal.value;
}
