import type { Each } from "../../../rulebook/index.js";
import { holds, type Judgement, open } from "../logic/Truth.js";
import { membership, windowOf } from "../measures/membership.js";
import { gapsOf } from "../reading/readExpression.js";
import { readFact } from "../reading/readFact.js";
import type { Group, Hearing, Member } from "../reading/Sight.js";
import { showValue } from "../values/showValue.js";
import type { Reading } from "../values/Value.js";
import { caseOf } from "./caseOf.js";

type GroupEach = Extract<Each, { kind: "group" }>;

/** A record that passed the filter, with what it would be grouped by. */
interface Passed extends Member {
  readonly keys: readonly Reading[];
}

/** The subject's records of a type, sorted by key; one whose key is missing may belong to any group, or to one of its own. */
export function groupsOf(each: GroupEach, hearing: Hearing): readonly Group[] {
  const passed = passedBy(each, hearing);
  const anywhere = passed
    .filter(({ keys }) => keys.some(isMissing) && !keys.some(isNone))
    .map(({ record, gaps, keys }): Member => ({ record, ...open([...gaps, ...namesOfMissing(each, keys)]) }));
  const groups = new Map<string, { values: Group["values"]; members: Member[] }>();
  for (const { keys, ...member } of passed) {
    if (keys.some(isMissing) || keys.some(isNone)) continue;
    const key = keys.map(({ value }, index) => partOfKey(value, each.by[index])).join("+");
    const group = groups.get(key) ?? { values: valuesOf(each, keys), members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  const known = [...groups].map(([key, group]): Group => ({ key, ...group, anywhere, passed }));
  if (anywhere.length === 0) return known;
  return [...known, { key: "?", values: new Map(), members: [], anywhere, passed }];
}

/** While records are sorted, parameters and posts go by each record's own day. */
function passedBy({ as, type, by, where, within }: GroupEach, hearing: Hearing): readonly Passed[] {
  const nature = hearing.model.records.get(type)?.nature;
  const field = nature === undefined ? "occurredOn" : nature.kind === "event" ? nature.on : nature.from;
  const on = { of: "record", as, field, name: `${as}.${field}`, type: { scalar: "date", list: false } } as const;
  return hearing.scope.ownRecords(type).flatMap((record) => {
    const sight = { of: caseOf({ record }, hearing), names: undefined };
    const holdsOn = within === undefined ? {} : { holdsOn: windowOf({ within }, sight) };
    const wanted = { as, on, ...holdsOn, ...(where === undefined ? {} : { where }) };
    const found = membership(wanted, record, holds, sight);
    if (found.truth === "false") return [];
    const names = { as, record, outer: undefined };
    return [{ record, ...found, keys: by.map((fact) => readFact(fact, { of: sight.of, names })) }];
  });
}

function isMissing({ value }: Reading): boolean {
  return value === undefined;
}

function isNone({ value }: Reading): boolean {
  return value === null;
}

function namesOfMissing({ by }: GroupEach, keys: readonly Reading[]): readonly string[] {
  return gapsOf(
    keys
      .filter(isMissing)
      .map((one) => ({ ...one, gaps: by.filter((_, index) => keys[index] === one).map(({ name }) => name) })),
  );
}

function valuesOf({ by }: GroupEach, keys: readonly Reading[]): Group["values"] {
  return new Map(by.map((fact, index) => [fact.of === "record" ? fact.field : fact.name, keys[index]?.value]));
}

/** A key that is `?`, or holds a `+` of its own, stays apart from those made here. */
function partOfKey(value: Reading["value"], fact: GroupEach["by"][number] | undefined): string {
  const text = (fact && showValue(value, fact.type).text) ?? "";
  const escaped = text.replaceAll("%", "%25").replaceAll("+", "%2B");
  return escaped === "?" ? "%3F" : escaped;
}

/** Whether a group is there for certain: one member at least is. */
export function existenceOf({ members, anywhere }: Group): Judgement {
  if (members.some(({ truth }) => truth === "true")) return holds;
  return open([...members, ...anywhere].flatMap(({ gaps }) => gaps));
}
