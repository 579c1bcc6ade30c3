import type { ViewRecord } from "../../model/index.js";
import type { Measure } from "../../rulebook/index.js";
import type { Names } from "../compile/Names.js";
import type { Frame } from "../Frame.js";
import type { Member } from "../Member.js";
import { FALSE, TRUE } from "../truth.js";
import { isSettledByView, isWindowSettledByView } from "./isSettledByView.js";
import { compileMembership, type MembershipParts } from "./membership.js";
import type { Roster } from "./Roster.js";

/** What a measure, a group or an expectation asks of records before it looks at them one by one. */
export interface RosterParts
  extends Pick<Measure, "types">,
    Pick<MembershipParts, "as" | "on" | "at" | "standing" | "window"> {
  /** Of the subject's own records only. */
  readonly own: boolean;
}

export interface RosterReader {
  readonly read: (frame: Frame) => Roster;
  /** Window and day of a state are settled in it; nothing of them is left to ask. */
  readonly isWhole: boolean;
}

const nothing: readonly string[] = [];

/**
 * The records in question, looked through once a view for all rules that ask the same: which types, whose, how well established,
 * in effect when, dated when. What hangs on the item under test is left to whoever asks.
 */
export function compileRoster(parts: RosterParts, outer: Names, inner: Names, slot: number): RosterReader {
  const { as, types, own, on, window, at, standing } = parts;
  const { params } = outer.rulebook;
  // BECAUSE: who watches wants to see the records at the edges of a window, on both sides.
  const watched = outer.observer !== undefined;
  const dated = window !== undefined && !watched && isWindowSettledByView(window, params) ? window : undefined;
  const lasting = at !== undefined && !watched && isSettledByView(at, params) ? at : undefined;
  const membership = compileMembership(
    {
      as,
      ...(dated === undefined || on === undefined ? {} : { on, window: dated }),
      ...(lasting === undefined ? {} : { at: lasting }),
      ...(standing === undefined ? {} : { standing }),
    },
    { ...outer, observer: undefined },
    { ...inner, observer: undefined },
  );
  // A column is a rule's own, whatever another calls by its name.
  const day = dated === undefined || on === undefined ? undefined : on.of === "record" ? on.field : [outer.rule, on];
  const asked = JSON.stringify([types, own, outer.scoring, standing, lasting, dated, day]);
  const number = outer.rosters.get(asked) ?? outer.rosters.size;
  outer.rosters.set(asked, number);

  const make = (frame: Frame): Roster => {
    const members: Member[] = [];
    const held = frame.records[slot];
    for (const type of types) {
      for (const record of recordsOf(frame, type, own)) {
        frame.records[slot] = record;
        const truth = membership(frame, record, TRUE);
        if (truth === FALSE) continue;
        members.push({ record, truth, missing: nothing });
      }
    }
    frame.records[slot] = held;
    return { members, indexes: undefined };
  };
  return {
    isWhole: !watched && (window === undefined || dated !== undefined) && (at === undefined || lasting !== undefined),
    read: (frame) => {
      const known = frame.rosters[number];
      if (known !== undefined) return known;
      // BECAUSE: what is settled by the view is asked as on the silent path, whoever asks first.
      if (holdsNone(frame, types, own)) return noRoster;
      const { trace } = frame;
      frame.trace = undefined;
      const made = make(frame);
      frame.trace = trace;
      frame.rosters[number] = made;
      return made;
    },
  };
}

const noRoster: Roster = { members: [], indexes: undefined };

function holdsNone(frame: Frame, types: readonly string[], own: boolean): boolean {
  for (const type of types) if (recordsOf(frame, type, own).length > 0) return false;
  return true;
}

function recordsOf({ scope }: Frame, type: string, own: boolean): readonly ViewRecord[] {
  return own ? scope.ownRecords(type) : scope.records(type);
}
