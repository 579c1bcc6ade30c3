import type { CivilDate } from "../../kernel/index.js";
import type { DerivedScope } from "../DerivedScope.js";
import type { Model, RecordDefinition } from "../Model.js";
import type { Profile } from "./Archive.js";
import { namesDirectly, playing, postNamed } from "./namesSubject.js";
import { dateIn, firstDayOf } from "./recordDays.js";
import type { ViewRecord } from "./View.js";

/**
 * Whether a record concerns the subject: it names it (`certain`), or it names a post that the subject held on the day.
 * `undefined`: the post was another's then, so the record is not attributed.
 */
export function attribution(
  record: ViewRecord,
  definition: RecordDefinition,
  subject: Profile,
  model: Model,
  scope: DerivedScope,
): "certain" | "possible" | undefined {
  if (namesDirectly(record, definition, subject)) return "certain";
  const post = postNamed(record, definition, subject, model);
  if (post === undefined) return undefined;
  const day = firstDayOf(record, definition, scope);
  let best: "certain" | "possible" | undefined;
  for (const { definition: tenures, facts } of playing(model, "tenure")) {
    for (const tenure of scope.records(tenures.type)) {
      if (scope.fact(tenure, facts.post) !== post || scope.fact(tenure, facts.holder) !== subject.id) continue;
      const held = holds(dateIn(scope.fact(tenure, facts.from)), dateIn(scope.fact(tenure, facts.to)), day);
      if (held === true) return "certain";
      if (held === undefined) best = "possible";
    }
    if (scope.completeness(tenures.type) !== "complete") best ??= "possible";
  }
  return best;
}

/** Whether a day lies from … to, both inclusive; an end that is none is open. `undefined` where the unknown part decides. */
export function holds(
  from: CivilDate | null | undefined,
  to: CivilDate | null | undefined,
  day: CivilDate | null | undefined,
): boolean | undefined {
  if (day === null || from === null) return false;
  if (day === undefined) return undefined;
  const begun = from === undefined ? undefined : from.last <= day.first ? true : from.first > day.last ? false : undefined;
  const lasts = to === null ? true : to === undefined ? undefined : to.first >= day.last ? true : to.last < day.first ? false : undefined;
  if (begun === false || lasts === false) return false;
  return begun === true && lasts === true ? true : undefined;
}
