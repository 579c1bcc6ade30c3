import type { StoredValue, ValueType } from "../../../kernel/index.js";
import { firstDayOf, holds, lastDayOf } from "../../../model/index.js";
import { readStored } from "../values/readStored.js";
import { textOf } from "../values/showValue.js";
import type { Value } from "../values/Value.js";
import type { Case } from "./Sight.js";

/** A fact of the subject itself, or of the post or unit of the event date; unknown where several of them disagree. */
export function readProfile(of: Case, kind: string, field: string, type: ValueType): Value {
  const { scope } = of.hearing;
  const values = idsOf(of, kind).map((id) => readStored(scope.profileFact(kind, id, field), type));
  const [first, ...others] = values;
  return others.every((one) => keyOf(one, type) === keyOf(first, type)) ? first : undefined;
}

function keyOf(value: Value, { scalar }: ValueType): string {
  if (value === null || value === undefined) return `${value}`;
  return value.is === "list"
    ? value.members.map((one) => keyOf(one, { scalar, list: false })).join("\n")
    : `=${textOf(value, scalar)}`;
}

/**
 * Whom a case leads to: the subject, one that the record under test names, the post or unit held on the event date, or the unit
 * in a post's own profile. Several where several are equally right; none where it is not known.
 */
export function idsOf(of: Case, kind: string): readonly string[] {
  const { view, model } = of.hearing;
  if (view.subject.kind === kind) return [view.subject.id];
  if (of.record !== undefined) {
    const { fields, type } = of.record;
    const named = Object.entries(model.records.get(type)?.subjects ?? {})
      .filter(([, one]) => one === kind)
      .map(([field]) => fields[field])
      .find((id) => typeof id === "string");
    if (typeof named === "string") return [named];
  }
  const tenures = tenuresOf(of, kind);
  if (tenures !== undefined) return foremost(tenures);
  const own = view.subject.fields[`${kind}Id`];
  return typeof own === "string" ? [own] : [];
}

interface Tenure {
  readonly id: StoredValue;
  readonly certain: boolean;
  readonly precedence: StoredValue;
  readonly since: number;
}

/** What the subject held on the event date, or may have; nothing at all where such subjects hold no posts. */
function tenuresOf({ hearing, eventDate }: Case, kind: string): readonly Tenure[] | undefined {
  const { view, scope, tenures } = hearing;
  const roles = tenures.filter(({ definition, facts }) => definition.subjects[facts.holder] === view.subject.kind);
  if (roles.length === 0) return undefined;
  const day = eventDate.value?.is === "date" ? eventDate.value : eventDate.value === null ? null : undefined;
  return roles.flatMap(({ definition, facts }) =>
    scope
      .records(definition.type)
      .filter((record) => scope.fact(record, facts.holder) === view.subject.id)
      .map((record) => {
        const since = firstDayOf(record, definition, scope);
        return {
          id: scope.fact(record, definition.subjects[facts.post] === kind ? facts.post : facts.unit),
          held: holds(since, lastDayOf(record, definition, scope), day),
          certain: record.presence === "certain",
          precedence: scope.fact(record, facts.precedence),
          since: since?.first ?? 0,
        };
      })
      .filter(({ id, held }) => held !== false && id !== null)
      .map(({ held, certain, ...one }) => ({ ...one, certain: certain && held === true })),
  );
}

/** The only one; else of highest precedence, then of latest start, where none of them is open. */
function foremost(tenures: readonly Tenure[]): readonly string[] {
  const ids = [...new Set(tenures.map(({ id }) => id))];
  const words = ids.filter((id) => typeof id === "string");
  if (words.length < ids.length || tenures.every(({ certain }) => !certain)) return [];
  if (words.length === 1) return words;
  if (tenures.some(({ certain, precedence }) => !certain || precedence === undefined)) return [];
  const rankOf = ({ precedence }: Tenure): number => Number(precedence ?? 0);
  const highest = Math.max(...tenures.map(rankOf));
  const best = tenures.filter((one) => rankOf(one) === highest);
  const latest = Math.max(...best.map(({ since }) => since));
  return [...new Set(best.filter(({ since }) => since === latest).map(({ id }) => String(id)))];
}
