import type { ViewRecord } from "../../model/index.js";
import type { Measure } from "../../rulebook/index.js";
import type { Names } from "../compile/Names.js";
import type { Frame } from "../Frame.js";
import type { Member } from "../Member.js";
import { FALSE, TRUE, type Truth } from "../truth.js";
import { isSettledByView, isWindowSettledByView } from "./isSettledByView.js";
import { compileEstablished, compileSettled, type Membership, type MembershipParts } from "./membership.js";
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
  const plain = { as, types, own, ...(standing === undefined ? {} : { standing }) };
  const whole = dated === undefined && lasting === undefined ? undefined : compileRoster(plain, outer, inner, slot);
  const unwatched = [
    { ...outer, observer: undefined },
    { ...inner, observer: undefined },
  ] as const;
  const counts: Membership =
    whole === undefined
      ? compileEstablished(plain, outer)
      : compileSettled(
          {
            ...plain,
            ...(dated === undefined || on === undefined ? {} : { on, window: dated }),
            ...(lasting === undefined ? {} : { at: lasting }),
          },
          ...unwatched,
        );
  // A column is a rule's own, whatever another calls by its name.
  const day = dated === undefined || on === undefined ? undefined : on.of === "record" ? on.field : [outer.rule, on];
  const numberOf = (ofOwn: boolean): number => {
    const asked = JSON.stringify([types, ofOwn, outer.scoring, standing, lasting, dated, day]);
    const known = outer.rosters.get(asked) ?? outer.rosters.size;
    outer.rosters.set(asked, known);
    return known;
  };
  const [number, numberOfOwn] = [numberOf(own), numberOf(true)];

  const make = (frame: Frame): Roster => {
    const members: Member[] = [];
    const add = (record: ViewRecord, before: Truth, member: Member | undefined): void => {
      const truth = counts(frame, record, before);
      if (truth === FALSE) return;
      members.push(member?.truth === truth ? member : { record, truth, missing: nothing });
    };
    const held = frame.records[slot];
    if (whole !== undefined) {
      for (const member of whole.read(frame).members) {
        frame.records[slot] = member.record;
        add(member.record, member.truth, member);
      }
    } else {
      for (const type of types) for (const record of recordsOf(frame, type, own)) add(record, TRUE, undefined);
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
      // Where all are the subject's own, what is asked of all is asked of its own.
      const place = own || areOwn(frame, types) ? numberOfOwn : number;
      const { trace } = frame;
      frame.trace = undefined;
      const made = frame.rosters[place] ?? make(frame);
      frame.trace = trace;
      frame.rosters[place] = made;
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

function areOwn({ scope }: Frame, types: readonly string[]): boolean {
  return types.every((type) => scope.records(type) === scope.ownRecords(type));
}

function recordsOf({ scope }: Frame, type: string, own: boolean): readonly ViewRecord[] {
  return own ? scope.ownRecords(type) : scope.records(type);
}
