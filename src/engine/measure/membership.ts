import { standings } from "../../kernel/index.js";
import { firstDayOf, holds, lastDayOf, type ViewRecord } from "../../model/index.js";
import type { Condition, Expression, FactReference, Measure, Scoring, Window } from "../../rulebook/index.js";
import { compileCondition, type Test } from "../compile/compileCondition.js";
import { compileExpression } from "../compile/compileExpression.js";
import { compileFact } from "../compile/compileFact.js";
import type { Names, Read } from "../compile/Names.js";
import type { Frame, Trace } from "../Frame.js";
import { type DateWatch, watchWindow } from "../observe/watchWindow.js";
import { both, FALSE, TRUE, type Truth, truthOf, UNKNOWN } from "../truth.js";
import { isDate, isExact, type Value } from "../Value.js";
import { compileWindow, type WindowTest } from "../window.js";

export type Readable = (record: ViewRecord) => Truth;

/** Whether a record's standing lets a scoring rule read it: never at factor 0; where it is not stated, perhaps. */
export function compileReadable(verification: Scoring["verification"], scoring: boolean): Readable {
  if (!scoring) return () => TRUE;
  const byStanding = new Map<unknown, Truth>(standings.map((one) => [one, truthOf(verification[one].factor > 0)]));
  return ({ fields }) => byStanding.get(fields["verification"]) ?? UNKNOWN;
}

/** Whether a record is at least as well established as asked. */
function compileEstablished(least: NonNullable<Measure["standing"]>): (record: ViewRecord) => Truth {
  const most = standings.indexOf(least);
  const byStanding = new Map<unknown, Truth>(standings.map((one, rank) => [one, truthOf(rank <= most)]));
  return ({ fields }) => byStanding.get(fields["verification"]) ?? UNKNOWN;
}

/** What a record must be to count: for a measure, or as the one that is expected. */
export interface MembershipParts {
  readonly as: string;
  /** The date that the window looks at. */
  readonly on?: FactReference;
  readonly where?: Condition;
  readonly window?: Window;
  readonly at?: Expression;
  readonly standing?: Measure["standing"];
}

/**
 * Whether the record in a slot counts, given how far it was settled before; `outer` is what the window and the day of a
 * state may speak of, `inner` what `where` may.
 */
export type Membership = (frame: Frame, record: ViewRecord, before: Truth) => Truth;

export function compileMembership(
  parts: MembershipParts,
  outer: Names,
  inner: Names,
  own?: { readonly test: WindowTest; readonly watch: DateWatch | undefined },
): Membership {
  const { as, standing } = parts;
  const readable = compileReadable(outer.rulebook.scoring.verification, outer.scoring);
  const established = standing === undefined ? undefined : compileEstablished(standing);
  const where = parts.where === undefined ? undefined : compileCondition(parts.where, inner);
  const at = parts.at === undefined ? undefined : compileExpression(parts.at, outer);
  const window = own?.test ?? (parts.window === undefined ? undefined : compileWindow(parts.window, outer));
  const on: Read = parts.on === undefined ? () => undefined : compileFact(parts.on, inner);

  /** Names what leaves it open whether a state lasts, and nothing where that is settled. */
  const stateOn = (frame: Frame, record: ViewRecord, day: Read): Truth => {
    const { trace } = frame;
    const mark = trace?.missing.length ?? 0;
    const truth = inEffect(frame, record, day(frame));
    if (trace === undefined) return truth;
    if (truth === UNKNOWN) noteDays(frame, trace, record, as);
    else trace.missing.length = mark;
    return truth;
  };

  const watch = own?.watch ?? watchOf(parts, outer);
  const others = watch === undefined || parts.where === undefined ? undefined : compileQuietly(parts.where, inner);

  return (frame, record, before) => {
    const { trace } = frame;
    let standsFor = readable(record);
    if (established !== undefined) standsFor = both(standsFor, established(record));
    let truth = both(before, standsFor);
    if (truth === FALSE) return FALSE;
    if (standsFor === UNKNOWN) trace?.missing.push(`${as}.verification`);
    if (record.presence === "possible") {
      truth = UNKNOWN;
      if (trace !== undefined) notePresence(frame, trace, record, as);
    }
    if (at !== undefined) truth = both(truth, stateOn(frame, record, at));
    if (truth !== FALSE && watch !== undefined && (others?.(frame) ?? TRUE) !== FALSE) watch(frame, on(frame));
    if (truth !== FALSE && window !== undefined) {
      const mark = trace?.missing.length ?? 0;
      const lies = window(frame, on(frame));
      if (trace !== undefined && lies !== UNKNOWN) trace.missing.length = mark;
      truth = both(truth, lies);
    }
    if (truth !== FALSE && where !== undefined) truth = both(truth, where(frame));
    return truth;
  };
}

function watchOf({ window }: MembershipParts, names: Names): DateWatch | undefined {
  const { observer } = names;
  return window === undefined || observer === undefined ? undefined : watchWindow(window, names, observer);
}

/** An edge of a window is seen by a record that lies there and would count otherwise. */
function compileQuietly(where: Condition, names: Names): Test {
  return compileCondition(where, { ...names, observer: undefined });
}

/** Whether a state is in effect on a day; an event always is. */
function inEffect({ view, scope }: Frame, record: ViewRecord, day: Value): Truth {
  const definition = view.model.records.get(record.type);
  if (definition === undefined || definition.nature.kind === "event") return TRUE;
  if (day === null) return FALSE;
  if (!isDate(day)) return UNKNOWN;
  return truthOf(holds(firstDayOf(record, definition, scope), lastDayOf(record, definition, scope), day));
}

function notePresence({ view }: Frame, trace: Trace, record: ViewRecord, as: string): void {
  const nature = view.model.records.get(record.type)?.nature;
  if (nature !== undefined) trace.missing.push(`${as}.${nature.kind === "event" ? nature.on : nature.from}`);
}

function noteDays({ view, scope }: Frame, trace: Trace, record: ViewRecord, as: string): void {
  const nature = view.model.records.get(record.type)?.nature;
  if (nature === undefined || nature.kind === "event") return;
  for (const name of [nature.from, "to" in nature ? nature.to : nature.until]) {
    // BECAUSE: a fact of a record, stored or derived, is a value.
    if (!isExact(scope.fact(record, name) as Value)) trace.missing.push(`${as}.${name}`);
  }
}
