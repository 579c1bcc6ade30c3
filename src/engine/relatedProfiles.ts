import { firstDayOf, holds, lastDayOf, playing, type ViewRecord, type RecordDefinition, dateIn } from "../model/index.js";
import type { Frame } from "./Frame.js";
import type { Value } from "./Value.js";

/**
 * The subjects of another kind (the post, the unit) that an item leads to on its event date: those the record under test
 * names, else those of the tenure in force. Empty where it is not known; several where several are equally right.
 */
export function relatedIds(frame: Frame, kind: string): readonly string[] {
  const { view, scope } = frame;
  if (view.subject.kind === kind) return [view.subject.id];
  const record = frame.records[0];
  if (record !== undefined) {
    const named = namedBy(record, view.model.records.get(record.type), kind);
    if (named !== undefined) return [named];
  }
  const tenures = playing(view.model, "tenure")[0];
  if (tenures === undefined) return [];
  const { definition, facts } = tenures;
  const field = definition.subjects[facts.post] === kind ? facts.post : facts.unit;
  if (definition.subjects[facts.holder] !== view.subject.kind) return ownField(frame, kind);
  let best: readonly (number | undefined)[] = [];
  let ids: string[] = [];
  for (const tenure of scope.records(definition.type)) {
    if (scope.fact(tenure, facts.holder) !== view.subject.id) continue;
    const from = firstDayOf(tenure, definition, scope);
    const held = holds(from, lastDayOf(tenure, definition, scope), frame.eventDate);
    if (held === undefined) return [];
    const id = scope.fact(tenure, field);
    if (!held || typeof id !== "string") continue;
    const precedence = scope.fact(tenure, facts.precedence);
    const rank = [typeof precedence === "number" ? precedence : 0, dateIn(from)?.first];
    const order = (rank[0] ?? 0) - (best[0] ?? -1) || (rank[1] ?? 0) - (best[1] ?? 0);
    if (ids.length === 0 || order > 0) {
      ids = [id];
      best = rank;
    } else if (order === 0 && !ids.includes(id)) {
      ids.push(id);
    }
  }
  return ids;
}

function namedBy(record: ViewRecord, definition: RecordDefinition | undefined, kind: string): string | undefined {
  for (const [field, named] of Object.entries(definition?.subjects ?? {})) {
    const id = record.fields[field];
    if (named === kind && typeof id === "string") return id;
  }
  return undefined;
}

/** A post's unit stands in its own profile, under the kind's name with `Id`. */
function ownField({ view }: Frame, kind: string): readonly string[] {
  const id = view.subject.fields[`${kind}Id`];
  return typeof id === "string" ? [id] : [];
}

/** A profile fact of the subject, or of its post or unit at the event date; missing where several disagree. */
export function profileValue(frame: Frame, kind: string, field: string): Value {
  if (frame.view.subject.kind === kind) return frame.scope.profileFact(kind, frame.view.subject.id, field);
  const ids = relatedIds(frame, kind);
  const [first, ...others] = ids.map((id) => frame.scope.profileFact(kind, id, field));
  return others.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined;
}
