import type { Measure } from "../../rulebook/index.js";
import { allLack } from "../allLack.js";
import type { Frame } from "../Frame.js";
import type { Member } from "../Member.js";
import { compileCandidates } from "../measure/candidates.js";
import { compileMembership } from "../measure/membership.js";
import { both, TRUE, type Truth } from "../truth.js";
import { compileCondition } from "./compileCondition.js";
import type { Names } from "./Names.js";
import { placesNeeded } from "./placesNeeded.js";

/** One record that a measure looks at; `true` when it has seen enough. */
export type Look = (frame: Frame, member: Member) => boolean;
/** Records to look at. */
type Held = (frame: Frame) => readonly Member[];
/** Whether a record counts. */
type Counts = (frame: Frame, member: Member) => Truth;

export interface Members {
  readonly held: Held;
  /** Those that may belong besides. */
  readonly open: Held;
  /** Nothing is left to ask of them one by one, on the silent path: each counts as far as it is settled. */
  readonly isSettled: boolean;
  readonly counts: Counts;
  /** Places at which a record that says none never counts. */
  readonly needed: readonly number[];
  readonly types: readonly string[];
  /** Where the measured record stands while it is looked at. */
  readonly slot: number;
}

const nobody: readonly Member[] = [];

/** Over which records a measure goes, and which of them count. */
export function compileMembers(measure: Measure, outer: Names, inner: Names, slot: number): Members {
  const membership = compileMembership(measure, outer, inner);
  const { types } = measure;
  const needed = outer.observer === undefined ? placesNeeded(measure.where, measure, outer.model) : [];
  const where = measure.where === undefined ? undefined : compileCondition(measure.where, inner);
  if (measure.over === "records" || measure.over === "own") {
    const candidates = compileCandidates({ ...measure, own: measure.over === "own" }, outer, inner, slot);
    return {
      slot,
      types,
      needed,
      held: candidates.read,
      open: () => nobody,
      isSettled: candidates.isWhole && where === undefined,
      counts: (frame, { record, truth }) => {
        // An explanation names what leaves the record open, which the candidates do not say.
        if (!candidates.isWhole || (truth !== TRUE && frame.trace !== undefined))
          return membership(frame, record, TRUE);
        return where === undefined ? truth : both(truth, where(frame));
      },
    };
  }
  /** What a group's filter has settled is settled; an explanation names it all the same. */
  const asksMore =
    outer.observer !== undefined || [measure.window, measure.at, measure.standing].some((one) => one !== undefined);
  const isOfGroup = measure.over === "group";
  return {
    slot,
    types,
    needed,
    held: isOfGroup ? ({ group }) => group?.members ?? nobody : ({ passed }) => passed,
    open: isOfGroup ? ({ group }) => group?.anywhere ?? nobody : () => nobody,
    isSettled: !asksMore && where === undefined,
    counts: (frame, { record, truth }) => {
      if (asksMore || frame.trace !== undefined) return membership(frame, record, truth);
      return where === undefined ? truth : both(truth, where(frame));
    },
  };
}

export function walk(frame: Frame, { held, open, types, needed }: Members, look: Look): void {
  if (frame.trace === undefined && allLack(frame, types, needed)) return;
  for (const member of held(frame)) if (look(frame, member)) return;
  for (const member of open(frame)) if (look(frame, member)) return;
}
