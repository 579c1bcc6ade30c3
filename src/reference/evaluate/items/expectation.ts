import type { Expects } from "../../../rulebook/index.js";
import { fails, holds, type Judgement, open } from "../logic/Truth.js";
import { membership, spanOf } from "../measures/membership.js";
import { readExpression } from "../reading/readExpression.js";
import { type Case, sightOf } from "../reading/Sight.js";
import { dateOf, isSettled, noGaps, type Reading } from "../values/Value.js";

const never: Reading = { value: null, gaps: noGaps };

/** Whether something was due, its day has passed, and nothing met it. */
export function unmet(expects: Expects, of: Case): Judgement {
  const { asOf } = of.hearing.view;
  const deadline = of.deadline ?? never;
  const { value } = deadline;
  if (value === null || (value?.is === "date" && asOf <= value.first)) return fails;
  if (value?.is !== "date") return open(of.eventDate.gaps);
  const found = met(expects, deadline, of);
  if (found.truth === "true") return fails;
  if (found.truth === "false" && asOf > value.last) return holds;
  return open([...(asOf > value.last ? noGaps : of.eventDate.gaps), ...found.gaps]);
}

/** Whether a record lies between the beginning and the deadline, or asOf where a late one makes it good. */
function met({ as, types, over, on, where, from, late }: Expects, deadline: Reading, of: Case): Judgement {
  const { scope, view } = of.hearing;
  const sight = sightOf(of);
  const begin = from === undefined ? never : readExpression(from, sight);
  const end = late === "remedies" ? { value: dateOf(view.asOf, view.asOf), gaps: noGaps } : deadline;
  const bound = isSettled(end.value) ? { ...end, gaps: noGaps } : end;
  const wanted = { as, on, holdsOn: spanOf(begin, bound), ...(where === undefined ? {} : { where }) };
  const gaps: string[] = [];
  let doubtful = false;
  for (const record of types.flatMap((type) => scope.records(type))) {
    // No record can be the one that is expected to follow it.
    if (record === of.record || (over === "own" && !record.own)) continue;
    const found = membership(wanted, record, holds, sight);
    if (found.truth === "true") return holds;
    if (found.truth === "false") continue;
    doubtful = true;
    gaps.push(...found.gaps);
  }
  const away = types.filter((type) => scope.completeness(type) !== "complete");
  return doubtful || away.length > 0 ? open([...gaps, ...away]) : fails;
}
