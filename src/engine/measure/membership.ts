import { standings } from "../../kernel/index.js";
import { firstDayOf, holds, lastDayOf, type ViewRecord } from "../../model/index.js";
import type { Condition, Expression, FactReference, Measure, Window } from "../../rulebook/index.js";
import { compileCondition, type Test } from "../compile/compileCondition.js";
import { compileExpression } from "../compile/compileExpression.js";
import { compileFact } from "../compile/compileFact.js";
import { compileStored } from "../compile/compileStored.js";
import type { Names, Read } from "../compile/Names.js";
import type { Frame, Trace } from "../Frame.js";
import { type DateWatch, watchWindow } from "../observe/watchWindow.js";
import { both, FALSE, TRUE, type Truth, truthOf, UNKNOWN } from "../truth.js";
import { isDate, isExact, type Value } from "../Value.js";
import { compileWindow, type WindowTest } from "../window.js";

/**
 * Whether a record's standing lets a rule read it: a scoring one never at factor 0, none where it is less well established than
 * asked; perhaps where the standing is not stated. `undefined` where the rule asks nothing of it.
 */
function compileStanding(
  { types, standing: least }: Pick<MembershipParts, "types" | "standing">,
  { rulebook, scoring, model }: Names,
): ((record: ViewRecord) => Truth) | undefined {
  if (!scoring && least === undefined) return undefined;
  const { verification } = rulebook.scoring;
  const most = least === undefined ? standings.length : standings.indexOf(least);
  const isReadable = (one: (typeof standings)[number], rank: number): boolean =>
    rank <= most && (!scoring || verification[one].factor > 0);
  const byStanding = new Map<Value, Truth>(standings.map((one, rank) => [one, truthOf(isReadable(one, rank))]));
  const read = compileStored(types, "verification", model);
  return (record) => byStanding.get(read(record)) ?? UNKNOWN;
}

/** What a record must be to count: for a measure, or as the one that is expected. */
export interface MembershipParts {
  readonly as: string;
  readonly types: readonly string[];
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
  const establish = compileEstablished(parts, outer);
  const { where, window, at } = parts;
  const asksMore = where !== undefined || window !== undefined || at !== undefined || own !== undefined;
  const settle = asksMore ? compileSettled(parts, outer, inner, own) : undefined;
  return (frame, record, before) => {
    const truth = establish(frame, record, before);
    return truth === FALSE || settle === undefined ? truth : settle(frame, record, truth);
  };
}

/** Whether a record's standing lets it count, and whether it is there for certain. */
export function compileEstablished(
  parts: Pick<MembershipParts, "as" | "types" | "standing">,
  names: Names,
): Membership {
  const { as } = parts;
  const standsFor = compileStanding(parts, names);
  return (frame, record, before) => {
    const { trace } = frame;
    const stands = standsFor === undefined ? TRUE : standsFor(record);
    const truth = both(before, stands);
    if (truth === FALSE) return FALSE;
    if (stands === UNKNOWN) trace?.missing.push(`${as}.verification`);
    if (record.presence !== "possible") return truth;
    if (trace !== undefined) notePresence(frame, trace, record, as);
    return UNKNOWN;
  };
}

/** Whether what stands for certain or perhaps is in effect on the day asked, lies in the window, and is what `where` asks. */
export function compileSettled(
  parts: MembershipParts,
  outer: Names,
  inner: Names,
  own?: { readonly test: WindowTest; readonly watch: DateWatch | undefined },
): Membership {
  const { as } = parts;
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
    let truth = before;
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
