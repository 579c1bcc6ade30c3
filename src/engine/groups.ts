import type { ViewRecord } from "../model/index.js";
import type { Each } from "../rulebook/index.js";
import { allLack } from "./allLack.js";
import { compileCondition } from "./compile/compileCondition.js";
import { placeAmong } from "./compile/compileStored.js";
import { type Names, withRecord } from "./compile/Names.js";
import { placesNeeded } from "./compile/placesNeeded.js";
import type { Frame, Group } from "./Frame.js";
import { compileGroupKeys, nothingSorted } from "./groupKeys.js";
import { eventDateOf } from "./itemDates.js";
import type { Member } from "./Member.js";
import { compileRoster } from "./measure/compileRoster.js";
import { compileMembership } from "./measure/membership.js";
import { openDayOf } from "./openDayOf.js";
import { both, FALSE, TRUE, type Truth, UNKNOWN } from "./truth.js";
import { isExact } from "./Value.js";

type GroupEach = Extract<Each, { kind: "group" }>;

const nothing: readonly string[] = [];

/**
 * Sorts a subject's records of a type into groups. While it sorts, the group's name means one record, and parameters and
 * posts go by that record's own date.
 */
export function compileGroups(
  each: GroupEach,
  outer: Names,
  keepsPassed: boolean,
): (frame: Frame, visit: () => void) => void {
  const { as, type, by, where, within } = each;
  const names = withRecord({ ...outer, group: undefined }, as, 0, [type]);
  const nature = outer.model.records.get(type)?.nature;
  const day = nature === undefined ? "occurredOn" : nature.kind === "event" ? nature.on : nature.from;
  const on = { of: "record", as, field: day, name: `${as}.${day}`, type: { scalar: "date", list: false } } as const;
  const window = within === undefined ? {} : { window: { within } };
  const roster = compileRoster({ as, types: [type], own: true, on, ...window }, outer, names, 0);
  const membership = compileMembership(
    { as, types: [type], on, ...window, ...(where === undefined ? {} : { where }) },
    outer,
    names,
  );
  const filter = where === undefined ? undefined : compileCondition(where, names);
  const passes = (frame: Frame, { record, truth }: Member): Truth => {
    if (!roster.isWhole) return membership(frame, record, TRUE);
    return filter === undefined ? truth : both(truth, filter(frame));
  };
  const isWatched = outer.observer !== undefined;
  const ofKeys = placesOfKeys(each, outer.model, keepsPassed);
  const asked = { as, types: [type] };
  const needed = isWatched ? [] : [...placesNeeded(where, asked, outer.model), ...ofKeys];
  const keys = compileGroupKeys(by, names);

  const sort = (frame: Frame): readonly Group[] => {
    const groups: Group[] = [];
    const sorted = nothingSorted();
    const anywhere: Member[] = [];
    const passed: Member[] = [];
    frame.eventMissing = nothing;
    frame.passed = passed;
    if (allLack(frame, asked.types, needed)) return groups;
    for (const candidate of roster.read(frame).members) {
      const { record } = candidate;
      if (lacks(record, needed)) continue;
      frame.records[0] = record;
      frame.isDated = false;
      const truth = passes(frame, candidate);
      if (truth === FALSE) continue;
      const member = truth === TRUE && candidate.truth === TRUE ? candidate : memberOf(frame, record, truth);
      if (keepsPassed) passed.push(member);
      const found = keys.read(frame);
      if (found === "missing") anywhere.push(openMember(member, keys.absent()));
      if (found !== "known") continue;
      const seat = keys.seat(sorted);
      if (seat.members === undefined) {
        // BECAUSE: most groups have one member; a list that begins empty makes room for seventeen.
        seat.members = [member];
        groups.push({ values: keys.values.slice(), members: seat.members, anywhere });
      } else {
        seat.members.push(member);
      }
    }
    frame.records[0] = undefined;
    frame.isDated = false;
    if (anywhere.length > 0) groups.push({ values: [], members: [], anywhere });
    return groups;
  };

  const memberOf = (frame: Frame, record: ViewRecord, truth: Truth): Member => ({
    record,
    truth,
    missing: truth === UNKNOWN ? reasons(frame, record) : nothing,
  });

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

/** Places of the facts that a group is formed by, where nobody asks for all that passed. */
function placesOfKeys({ as, type, by }: GroupEach, model: Names["model"], keepsPassed: boolean): readonly number[] {
  if (keepsPassed) return [];
  return by.flatMap((fact) => {
    const place = fact.of === "record" && fact.as === as ? placeAmong([type], fact.field, model) : undefined;
    return place === undefined ? [] : [place];
  });
}

function lacks({ values }: ViewRecord, places: readonly number[]): boolean {
  for (const place of places) if (values[place] === null) return true;
  return false;
}

/** A record that may belong to any group. */
function openMember({ record, missing }: Member, absent: readonly string[]): Member {
  return { record, truth: UNKNOWN, missing: missing.length === 0 ? absent : [...missing, ...absent] };
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
