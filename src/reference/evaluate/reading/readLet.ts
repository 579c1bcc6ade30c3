import type { LetReading } from "../measures/LetReading.js";
import { measureOf } from "../measures/readMeasure.js";
import { isSettled, noGaps, type Reading } from "../values/Value.js";
import { readExpression } from "./readExpression.js";
import { type Case, sightOf } from "./Sight.js";

/** A `let` of the rule; found once for a case. */
export function findLet(name: string, of: Case): LetReading {
  const known = of.found.get(name);
  if (known !== undefined) return known;
  const definition = of.hearing.lets.get(name);
  let reading: LetReading = { value: undefined, gaps: noGaps };
  if (definition?.value.kind === "measure") reading = measureOf(definition.value, of);
  if (definition?.value.kind === "expression") reading = readExpression(definition.value.is, sightOf(of));
  of.found.set(name, reading);
  return reading;
}

/** What is missing behind a value that is known all the same is no gap of it. */
export function readLet(name: string, of: Case): Reading {
  const { value, gaps } = findLet(name, of);
  return { value, gaps: isSettled(value) ? noGaps : gaps };
}
