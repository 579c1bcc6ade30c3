import type { Parameter } from "../../../rulebook/index.js";
import { shift } from "../days/shift.js";
import { compareFractions } from "../values/Fraction.js";
import { readLiteral } from "../values/readStored.js";
import { textOf } from "../values/showValue.js";
import { type Known, noGaps, type Reading } from "../values/Value.js";
import type { Case } from "./Sight.js";

export type ParameterEntry = Parameter["values"][number];

/**
 * Which value of a parameter counts: that of the event date, of asOf, or the more favourable of both. None where none was in
 * force, or where the unknown part of the event date decides which.
 */
export function entryOf(parameter: Parameter, { eventDate, hearing }: Case): ParameterEntry | undefined {
  const { asOf } = hearing.view;
  const today = inForceOn(parameter, asOf);
  if (parameter.at === "asOf") return today;
  const date = eventDate.value;
  if (date?.is !== "date") return undefined;
  const then = inForceOn(parameter, date.first);
  if (then === undefined) return undefined;
  const others = parameter.values.filter(({ from }) => from > date.first && from <= date.last);
  if (others.some((one) => keyOf(one) !== keyOf(then))) return undefined;
  if (parameter.at === "event" || today === undefined) return then;
  const order = compareKnown(readLiteral(then.value), readLiteral(today.value), asOf);
  return (parameter.favours === "higher" ? order < 0 : order > 0) ? today : then;
}

/** A parameter as a value; the gap is the event date where that is what is open. */
export function readParameter(id: string, of: Case): Reading {
  const parameter = of.hearing.rulebook.params[id];
  if (parameter === undefined) return { value: undefined, gaps: noGaps };
  const entry = entryOf(parameter, of);
  if (entry !== undefined) return { value: readLiteral(entry.value), gaps: noGaps };
  const hangsOnDate = parameter.at !== "asOf" && of.eventDate.gaps.length > 0;
  return { value: undefined, gaps: hangsOnDate ? of.eventDate.gaps : [`param ${id}`] };
}

function inForceOn({ values }: Parameter, day: number): ParameterEntry | undefined {
  return values.filter(({ from }) => from <= day).at(-1);
}

function keyOf({ value }: ParameterEntry): string {
  return textOf(readLiteral(value), value.type);
}

/** Periods of different units are held against each other by where they lead. */
function compareKnown(a: Known, b: Known, asOf: number): number {
  if (a.is === "quantity" && b.is === "quantity") return compareFractions(a.low, b.low);
  if (a.is === "date" && b.is === "date") return a.first - b.first;
  if (a.is !== "period" || b.is !== "period") return 0;
  if (a.period.unit === b.period.unit) return a.period.count - b.period.count;
  return shift(asOf, a.period) - shift(asOf, b.period);
}
