import type { ViewRecord } from "../model/index.js";
import type { Each } from "../rulebook/index.js";
import { compileCondition } from "./compile/compileCondition.js";
import { compileFact } from "./compile/compileFact.js";
import { type Names, withRecord } from "./compile/Names.js";
import { showValue } from "./explain/showValue.js";
import type { Frame, Group } from "./Frame.js";
import { eventDateOf } from "./itemDates.js";
import type { Member } from "./Member.js";
import { compileRoster } from "./measure/compileRoster.js";
import { compileMembership } from "./measure/membership.js";
import { openDayOf } from "./openDayOf.js";
import { both, FALSE, TRUE, type Truth, UNKNOWN } from "./truth.js";
import { isExact, type Value } from "./Value.js";

type GroupEach = Extract<Each, { kind: "group" }>;

const nothing: readonly string[] = [];
/** The item that records form whose key is not known. No key of values is that: it would be a value of one character. */
const unknownKey = "?";
/** Types whose values are words: equal where they are the same text. */
const words: ReadonlySet<string> = new Set(["id", "text", "enum"]);

/**
 * Sorts a subject's records of a type into groups. While it sorts, the group's name means one record, and parameters and
 * posts go by that record's own date.
 */
export function compileGroups(each: GroupEach, outer: Names): (frame: Frame, visit: () => void) => void {
  const { as, type, by, where, within } = each;
  const names = withRecord({ ...outer, group: undefined }, as, 0, [type]);
  const nature = outer.model.records.get(type)?.nature;
  const day = nature === undefined ? "occurredOn" : nature.kind === "event" ? nature.on : nature.from;
  const on = { of: "record", as, field: day, name: `${as}.${day}`, type: { scalar: "date", list: false } } as const;
  const window = within === undefined ? {} : { window: { within } };
  const roster = compileRoster({ as, types: [type], own: true, on, ...window }, outer, names, 0);
  const membership = compileMembership({ as, on, ...window, ...(where === undefined ? {} : { where }) }, outer, names);
  const filter = where === undefined ? undefined : compileCondition(where, names);
  const passes = (frame: Frame, { record, truth }: Member): Truth => {
    if (!roster.isWhole) return membership(frame, record, TRUE);
    return filter === undefined ? truth : both(truth, filter(frame));
  };
  const keys = by.map((fact) => compileFact(fact, names));
  const isOneWord = keys.length === 1 && words.has(by[0]?.type.scalar ?? "");

  /** Of the record looked at; used over and over. */
  const values: Value[] = keys.map(() => undefined);
  const keyOf = (): string => {
    let key = "";
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      const type = by[index]?.type;
      const text = typeof value === "string" || type === undefined ? value : showValue(value, type, undefined).text;
      key += `${index === 0 ? "" : "+"}${escapeKey(String(text ?? ""))}`;
    }
    return key;
  };

  const sort = (frame: Frame): readonly Group[] => {
    const groups = new Map<Value, Sorted>();
    const anywhere: Member[] = [];
    const passed: Member[] = [];
    frame.eventMissing = nothing;
    for (const candidate of roster.read(frame).members) {
      const { record } = candidate;
      frame.records[0] = record;
      frame.isDated = false;
      const truth = passes(frame, candidate);
      if (truth === FALSE) continue;
      const member =
        truth === TRUE && candidate.truth === TRUE
          ? candidate
          : { record, truth, missing: truth === UNKNOWN ? reasons(frame, record) : nothing };
      passed.push(member);
      for (let index = 0; index < keys.length; index += 1) values[index] = keys[index]?.(frame);
      if (values.includes(null)) continue;
      if (values.includes(undefined)) {
        const absent = by.filter((_, index) => values[index] === undefined).map(({ name }) => name);
        anywhere.push({ record, truth: UNKNOWN, missing: [...member.missing, ...absent] });
        continue;
      }
      // BECAUSE: a word is its own key; what it looks like in an id matters once a group, not once a record.
      const sorted = isOneWord ? values[0] : keyOf();
      const group = groups.get(sorted);
      if (group !== undefined) group.members.push(member);
      else groups.set(sorted, { key: keyOf(), values: [...values], members: [member], anywhere });
    }
    frame.records[0] = undefined;
    frame.isDated = false;
    frame.passed = passed;
    const known: Group[] = [...groups.values()];
    if (anywhere.length > 0) known.push({ key: unknownKey, values: [], members: [], anywhere });
    return known;
  };

  /** Asks once more why it is open whether a record belongs. */
  const reasons = (frame: Frame, record: ViewRecord): readonly string[] => {
    const { trace } = frame;
    const missing: string[] = [];
    frame.eventMissing = isExact(eventDateOf(frame)) ? nothing : openDayOf(record, as, frame);
    frame.trace = { missing, evidence: [], measures: new Map(), lets: [], inside: 1 };
    membership(frame, record, TRUE);
    frame.trace = trace;
    frame.eventMissing = nothing;
    return missing;
  };

  return (frame, visit) => {
    for (const group of sort(frame)) {
      frame.group = group;
      visit();
    }
    frame.group = undefined;
    frame.passed = [];
  };
}

interface Sorted extends Group {
  readonly members: Member[];
}

/** A key that is `?` or holds a `+` of its own stays apart from those that the engine makes. */
function escapeKey(text: string): string {
  const escaped = text.includes("%") || text.includes("+") ? text.replaceAll("%", "%25").replaceAll("+", "%2B") : text;
  return escaped === unknownKey ? "%3F" : escaped;
}

/** Whether the group under test certainly exists: one member at least is certain. */
export function certaintyOfGroup(group: Group): Truth {
  for (const { truth } of group.members) if (truth === TRUE) return TRUE;
  return UNKNOWN;
}

/** Why it is open whether a group exists. */
export function missingOfGroup({ members, anywhere }: Group): readonly string[] {
  return [...members, ...anywhere].flatMap(({ missing }) => missing);
}
