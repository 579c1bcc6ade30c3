import type { Expression } from "../../../rulebook/index.js";
import { readLiteral } from "../values/readStored.js";
import { type Known, noGaps, type Reading, type Value } from "../values/Value.js";
import { calls } from "./calls.js";
import { readFact } from "./readFact.js";
import { readParameter } from "./readParameter.js";
import type { Sight } from "./Sight.js";

/** An expression as a value. None makes none, else unknown makes unknown. */
export function readExpression(expression: Expression, sight: Sight): Reading {
  switch (expression.kind) {
    case "literal":
      return { value: readLiteral(expression.literal), gaps: noGaps };
    case "param":
      return readParameter(expression.param, sight.of);
    case "fact":
      return readFact(expression.fact, sight);
    case "call":
      return readCall(expression, sight);
  }
}

function readCall(expression: Extract<Expression, { kind: "call" }>, sight: Sight): Reading {
  const readings = expression.of.map((one) => readExpression(one, sight));
  const gaps = gapsOf(readings);
  const values = readings.map(({ value }) => value);
  if (values.includes(null)) return { value: null, gaps };
  if (!values.every(isKnown)) return { value: undefined, gaps };
  const value = calls[expression.call](values, expression, sight.of.hearing.rulebook);
  if (value === undefined && expression.call === "workingDaysBetween")
    return { value, gaps: [...gaps, `calendar ${expression.calendar}`] };
  return { value, gaps };
}

function isKnown(value: Value): value is Known {
  return value !== undefined && value !== null;
}

export function gapsOf(readings: readonly Reading[]): readonly string[] {
  const open = readings.filter(({ gaps }) => gaps.length > 0);
  const [first] = open;
  if (first === undefined) return noGaps;
  return open.length === 1 ? first.gaps : open.flatMap(({ gaps }) => gaps);
}
