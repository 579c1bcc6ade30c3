import { exactDay } from "../../kernel/index.js";
import { holds } from "./attribution.js";
import { playing } from "./namesSubject.js";
import { dateIn } from "./recordDays.js";
import { subjectPlaying } from "./subjectPlaying.js";
import type { View } from "./View.js";

/**
 * The unit in which a person or post sits on the day of a unit's view, and the units from there up to the one viewed. A
 * person sits where the weightiest tenure of the day says; one who cannot be placed below sits in the unit itself.
 */
export function unitOfMember(view: View, kind: string, id: string): readonly string[] {
  const { subject, scope, model } = view;
  const parent = subjectPlaying(model, "unit")?.facts.parent;
  const post = subjectPlaying(model, "post");
  const seat = kind === post?.definition.kind ? scope.profileFact(kind, id, post.facts.unit) : seatOf(view, kind, id);
  const way: string[] = [];
  for (let unit = seat; typeof unit === "string" && parent !== undefined; ) {
    if (way.includes(unit)) break;
    way.push(unit);
    if (unit === subject.id) return way;
    unit = scope.profileFact(subject.kind, unit, parent);
  }
  return [subject.id];
}

function seatOf({ model, scope, asOf }: View, kind: string, id: string): unknown {
  let found: { readonly unit: string; readonly weight: number } | undefined;
  for (const { definition, facts } of playing(model, "tenure")) {
    if (definition.subjects[facts.holder] !== kind) continue;
    for (const record of scope.records(definition.type)) {
      const [from, to] = [facts.from, facts.to].map((name) => dateIn(scope.fact(record, name)));
      const unit = scope.fact(record, facts.unit);
      if (scope.fact(record, facts.holder) !== id || typeof unit !== "string") continue;
      if (holds(from, to, exactDay(asOf)) !== true) continue;
      const precedence = scope.fact(record, facts.precedence);
      const weight = typeof precedence === "number" ? precedence : Number.MIN_SAFE_INTEGER;
      if (found === undefined || weight > found.weight || (weight === found.weight && unit < found.unit))
        found = { unit, weight };
    }
  }
  return found?.unit;
}
