import type { ViewRecord } from "../model/index.js";
import type { Each } from "../rulebook/index.js";
import { compileFact } from "./compile/compileFact.js";
import { type Names, withRecord } from "./compile/Names.js";
import { showValue } from "./explain/showValue.js";
import type { Frame, Group, Member } from "./Frame.js";
import { dateOfRecord } from "./itemDates.js";
import { compileMembership } from "./measure/membership.js";
import { openDayOf } from "./openDayOf.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth.js";
import { isExact, type Value } from "./Value.js";

type GroupEach = Extract<Each, { kind: "group" }>;

const nothing: readonly string[] = [];
/** The item that records form whose key is not known. No key of values is that: it would be a value of one character. */
const unknownKey = "?";

/**
 * Sorts a subject's records of a type into groups. While it sorts, the group's name means one record, and parameters and
 * posts go by that record's own date.
 */
export function compileGroups(each: GroupEach, outer: Names): (frame: Frame, visit: () => void) => void {
  const { as, type, by, where, within } = each;
  const names = withRecord({ ...outer, group: undefined }, as, 0, [type]);
  const definition = outer.model.records.get(type);
  const nature = definition?.nature;
  const day = nature === undefined ? "occurredOn" : nature.kind === "event" ? nature.on : nature.from;
  const on = { of: "record", as, field: day, name: `${as}.${day}`, type: { scalar: "date", list: false } } as const;
  const window = within === undefined ? {} : { window: { within } };
  const membership = compileMembership({ as, on, ...window, ...(where === undefined ? {} : { where }) }, outer, names);
  const keys = by.map((fact) => ({
    fact,
    field: fact.of === "record" ? fact.field : fact.name,
    read: compileFact(fact, names),
  }));

  /** Of the record looked at; used over and over. */
  const values: Value[] = keys.map(() => undefined);
  const keyOf = (): string => {
    let key = "";
    for (let index = 0; index < keys.length; index += 1) {
      const value = values[index];
      const type = keys[index]?.fact.type;
      const text = typeof value === "string" || type === undefined ? value : showValue(value, type, undefined).text;
      key += `${index === 0 ? "" : "+"}${escapeKey(String(text ?? ""))}`;
    }
    return key;
  };

  const sort = (frame: Frame): readonly Group[] => {
    const groups = new Map<string, { readonly values: Record<string, Value>; readonly members: Member[] }>();
    const anywhere: Member[] = [];
    const passed: Member[] = [];
    frame.eventMissing = nothing;
    for (const record of frame.scope.ownRecords(type)) {
      frame.records[0] = record;
      frame.eventDate = definition === undefined ? undefined : dateOfRecord(record, definition, frame);
      const truth = membership(frame, record, TRUE);
      if (truth === FALSE) continue;
      const member = { record, truth, missing: truth === UNKNOWN ? reasons(frame, record) : nothing };
      passed.push(member);
      for (let index = 0; index < keys.length; index += 1) values[index] = keys[index]?.read(frame);
      if (values.includes(null)) continue;
      if (values.includes(undefined)) {
        const absent = by.filter((_, index) => values[index] === undefined).map(({ name }) => name);
        anywhere.push({ record, truth: UNKNOWN, missing: [...member.missing, ...absent] });
        continue;
      }
      const key = keyOf();
      const group = groups.get(key);
      if (group !== undefined) group.members.push(member);
      else
        groups.set(key, {
          values: Object.fromEntries(keys.map(({ field }, index) => [field, values[index]])),
          members: [member],
        });
    }
    frame.records[0] = undefined;
    frame.passed = passed;
    const known = [...groups].map(([key, group]): Group => ({ key, ...group, anywhere }));
    return anywhere.length === 0 ? known : [...known, { key: unknownKey, values: {}, members: [], anywhere }];
  };

  /** Asks once more why it is open whether a record belongs. */
  const reasons = (frame: Frame, record: ViewRecord): readonly string[] => {
    const { trace } = frame;
    const missing: string[] = [];
    frame.eventMissing = isExact(frame.eventDate) ? nothing : openDayOf(record, as, frame);
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
