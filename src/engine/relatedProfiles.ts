import { firstDayOf, holds, lastDayOf, playing, type RecordDefinition, type ViewRecord } from "../model/index.js";
import type { Frame } from "./Frame.js";
import { eventDateOf } from "./itemDates.js";
import { keyOf, type Value } from "./Value.js";

/**
 * The subjects of another kind (the post, the unit) that an item leads to on its event date: those the record under test
 * names, else those of the tenure in force. Empty where it is not known; several where several are equally right.
 */
export function relatedIds(frame: Frame, kind: string): readonly string[] {
  const { view } = frame;
  if (view.subject.kind === kind) return [view.subject.id];
  const record = frame.records[0];
  if (record !== undefined) {
    const named = namedBy(record, view.model.records.get(record.type), kind);
    if (named !== undefined) return [named];
  }
  return idsOfTenures(frame, kind) ?? ownField(frame, kind);
}

/** A tenure that covers the event date, or may. */
interface Held {
  readonly id: string | undefined;
  readonly certain: boolean;
  readonly precedence: number | undefined;
  readonly from: number;
}

/** Of the tenures held on the event date the one of highest precedence, then of latest start; none known where any is open. */
function idsOfTenures(frame: Frame, kind: string): readonly string[] | undefined {
  const { view, scope } = frame;
  const held: Held[] = [];
  let applies = false;
  for (const { definition, facts } of playing(view.model, "tenure")) {
    if (definition.subjects[facts.holder] !== view.subject.kind) continue;
    applies = true;
    const field = definition.subjects[facts.post] === kind ? facts.post : facts.unit;
    for (const tenure of scope.records(definition.type)) {
      if (scope.fact(tenure, facts.holder) !== view.subject.id) continue;
      const from = firstDayOf(tenure, definition, scope);
      const covers = holds(from, lastDayOf(tenure, definition, scope), eventDateOf(frame));
      const id = scope.fact(tenure, field);
      if (covers === false || id === null) continue;
      const precedence = scope.fact(tenure, facts.precedence);
      held.push({
        id: typeof id === "string" ? id : undefined,
        certain: covers === true && tenure.presence === "certain",
        precedence: typeof precedence === "number" ? precedence : precedence === null ? 0 : undefined,
        from: from?.first ?? 0,
      });
    }
  }
  return applies ? foremost(held) : undefined;
}

function foremost(held: readonly Held[]): readonly string[] {
  const ids = new Set(held.map(({ id }) => id));
  const [only] = ids;
  if (only === undefined || ids.has(undefined) || !held.some(({ certain }) => certain)) return [];
  if (ids.size === 1) return [only];
  if (held.some(({ certain, precedence }) => !certain || precedence === undefined)) return [];
  const best = held.reduce((a, b) => (compareHeld(b, a) > 0 ? b : a));
  return [...new Set(held.flatMap((one) => (one.id !== undefined && compareHeld(one, best) === 0 ? [one.id] : [])))];
}

function compareHeld(a: Held, b: Held): number {
  return (a.precedence ?? 0) - (b.precedence ?? 0) || a.from - b.from;
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
  const { view, scope } = frame;
  if (view.subject.kind === kind) return scope.profileFact(kind, view.subject.id, field);
  const [first, ...others] = relatedIds(frame, kind);
  if (first === undefined) return undefined;
  const value = scope.profileFact(kind, first, field);
  return others.every((id) => textOf(scope.profileFact(kind, id, field)) === textOf(value)) ? value : undefined;
}

function textOf(value: ReturnType<Frame["scope"]["profileFact"]>): string {
  if (value === null || value === undefined) return `${value}`;
  // BECAUSE: a stored value that is no list is a scalar.
  return Array.isArray(value) ? value.map(keyOf).join("\n") : `=${keyOf(value as Parameters<typeof keyOf>[0])}`;
}
