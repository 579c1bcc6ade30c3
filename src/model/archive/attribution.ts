import type { CivilDate } from "../../kernel/index.js";
import type { DerivedScope } from "../DerivedScope.js";
import type { Model, RecordDefinition } from "../Model.js";
import { namesDirectly, playing, postsNamed } from "./namesSubject.js";
import type { Profile } from "./Profile.js";
import { dateIn, eventDayOf } from "./recordDays.js";
import type { ViewRecord } from "./ViewRecord.js";

/**
 * Whether a record concerns the subject: it names it (`certain`), or it names a post that the subject held on the event day.
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
  const posts = postsNamed(record, definition, subject, model);
  if (posts.length === 0) return undefined;
  const day = eventDayOf(record, definition, scope);
  let best: "certain" | "possible" | undefined;
  for (const { definition: tenures, facts } of playing(model, "tenure")) {
    for (const tenure of scope.records(tenures.type)) {
      const holder = scope.fact(tenure, facts.holder);
      const post = scope.fact(tenure, facts.post);
      if (holder !== subject.id || (post !== undefined && !posts.some((one) => one === post))) continue;
      const held = holds(dateIn(scope.fact(tenure, facts.from)), dateIn(scope.fact(tenure, facts.to)), day);
      if (held === true && post !== undefined && tenure.presence === "certain") return "certain";
      if (held !== false) best = "possible";
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
  const begun =
    from === undefined ? undefined : from.last <= day.first ? true : from.first > day.last ? false : undefined;
  const lasts =
    to === null
      ? true
      : to === undefined
        ? undefined
        : to.first >= day.last
          ? true
          : to.last < day.first
            ? false
            : undefined;
  if (begun === false || lasts === false) return false;
  return begun === true && lasts === true ? true : undefined;
}
