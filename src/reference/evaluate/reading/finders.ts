import type { LetReading } from "../measures/LetReading.js";
import { measureOf } from "../measures/readMeasure.js";
import { noGaps } from "../values/Value.js";
import { readExpression } from "./readExpression.js";
import { type Case, type Finders, recordNamed, sightOf, withName } from "./Sight.js";

export const finders: Finders = {
  findLet: (name, of) => {
    const known = of.found.get(name);
    if (known !== undefined) return known;
    const reading = readDefinition(name, of);
    of.found.set(name, reading);
    return reading;
  },
  /** A column speaks of its record and of what the rule itself can see, wherever it is asked for. */
  findColumn: (name, as, { of, names }) => {
    const column = of.hearing.lets.get(name)?.value;
    const record = recordNamed(names, as);
    if (column?.kind !== "column" || record === undefined) return { value: undefined, gaps: noGaps };
    return readExpression(column.is, withName(sightOf(of), column.as, record));
  },
};

function readDefinition(name: string, of: Case): LetReading {
  const value = of.hearing.lets.get(name)?.value;
  if (value?.kind === "measure") return measureOf(value, of);
  return value?.kind === "expression" ? readExpression(value.is, sightOf(of)) : { value: undefined, gaps: noGaps };
}
