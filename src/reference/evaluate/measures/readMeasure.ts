import type { Measure } from "../../../rulebook/index.js";
import { holds } from "../logic/Truth.js";
import { gapsOf, readExpression } from "../reading/readExpression.js";
import { readFact } from "../reading/readFact.js";
import { type Case, type Member, type Sight, sightOf, withName } from "../reading/Sight.js";
import { isSettled, noGaps, type Reading } from "../values/Value.js";
import { aggregates } from "./aggregates.js";
import type { Counted, LetReading } from "./LetReading.js";
import { largestSpan } from "./largestSpan.js";
import { membership, windowOf } from "./membership.js";

const one: Reading = { value: { is: "truth", truth: true }, gaps: noGaps };

/** A measure over all records that it may concern, one after the other. */
export function measureOf(measure: Measure, of: Case): LetReading {
  const { scope } = of.hearing;
  const sight = sightOf(of);
  const wanted = { ...measure, ...(measure.window === undefined ? {} : { holdsOn: windowOf(measure.window, sight) }) };
  const counted: Counted[] = [];
  const gaps: string[] = [];
  for (const { record, ...before } of looksAt(measure, of)) {
    const { truth, gaps: doubts } = membership(wanted, record, before, sight);
    if (truth === "false") continue;
    gaps.push(...doubts);
    const within = withName(sight, measure.as, record);
    const reading = measure.field === undefined ? one : readFact(measure.field, within);
    if (!isSettled(reading.value)) gaps.push(...reading.gaps);
    counted.push({ record, certain: truth === "true", value: reading.value, date: readFact(measure.on, within).value });
  }
  const away = measure.types.filter((type) => scope.completeness(type) !== "complete");
  const whole = { open: away.length > 0, mayBeNegative: mayBeNegative(measure, sight) };
  const length = measure.inAny === undefined ? undefined : readExpression(measure.inAny, sight);
  const value =
    length === undefined
      ? aggregates[measure.measure](counted, whole, measure)
      : largestSpan(counted, length.value, whole, measure);
  return { value, gaps: [...gaps, ...(length === undefined ? noGaps : gapsOf([length])), ...away], counted };
}

function looksAt({ over, types }: Measure, { group, hearing }: Case): readonly Member[] {
  if (over === "group") return [...(group?.members ?? []), ...(group?.anywhere ?? [])];
  if (over === "all") return group?.passed ?? [];
  return types
    .flatMap((type) => hearing.scope.records(type))
    .filter((record) => over === "records" || record.own)
    .map((record) => ({ record, ...holds }));
}

/** Only where the catalogue says that values are never below 0 is that taken for granted. */
function mayBeNegative({ field, types }: Measure, { of }: Sight): boolean {
  if (field?.of !== "record") return field !== undefined;
  const { records } = of.hearing.model;
  return !types.every((type) => records.get(type)?.facts.get(field.field)?.mayBeNegative === false);
}
