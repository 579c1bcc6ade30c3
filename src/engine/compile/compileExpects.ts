import { exactDay } from "../../kernel/index.js";
import type { Expects } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { compileCandidates } from "../measure/candidates.js";
import { compileMembership } from "../measure/membership.js";
import { distance, nearEdge } from "../observe/nearEdge.js";
import type { Observer } from "../observe/Observer.js";
import { seeBounds } from "../observe/watchWindow.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../truth.js";
import { isDate, isExact, type Value } from "../Value.js";
import { liesBetween } from "../window.js";
import { compileExpression } from "./compileExpression.js";
import { type Names, type Read, withRecord } from "./Names.js";

/** On its last day a deadline has not passed; on the day after it has. */
function seeDeadline(expects: Expects, deadline: Value, asOf: number, observer: Observer): void {
  const side = nearEdge({ above: "holds", equal: "fails" }, distance(exactDay(asOf), deadline), 1);
  if (side !== undefined) observer(expects, `deadline ${side}`, exactDay(asOf), deadline);
}

export interface ExpectsTest {
  /** The deadline, read with the item's own date before anything else. */
  readonly by: Read;
  /** Whether the obligation exists, its day (`frame.by`) has passed, and nothing met it. */
  readonly test: (frame: Frame) => Truth;
}

/* LAW: unknown is not clean. A deadline that is not known has passed neither certainly nor certainly not. */

/** "Nothing by the deadline", as a question to the frame. */
export function compileExpects(expects: Expects, outer: Names, slot: number): ExpectsTest {
  const { as, types, on, where } = expects;
  const { observer } = outer;
  const inner = withRecord(outer, as, slot, types);
  const candidates = compileCandidates({ ...expects, own: expects.over === "own" }, outer, inner, slot);
  const from = expects.from === undefined ? undefined : compileExpression(expects.from, outer);
  const by = compileExpression(expects.by, outer);
  let earliest: Value = null;
  let latest: Value = null;
  let openBounds: readonly string[] = [];
  const membership = compileMembership({ as, types, on, ...(where === undefined ? {} : { where }) }, outer, inner, {
    test: ({ trace }, date) => {
      const truth = date === null ? FALSE : isDate(date) ? liesBetween(date, earliest, latest) : UNKNOWN;
      if (truth === UNKNOWN) trace?.missing.push(...openBounds);
      return truth;
    },
    watch: observer && ((_, date) => seeBounds(expects, date, earliest, latest, observer)),
  });

  const met = (frame: Frame): Truth => {
    const { trace } = frame;
    const mark = trace?.missing.length ?? 0;
    earliest = from === undefined ? null : from(frame);
    latest = expects.late === "remedies" ? exactDay(frame.asOf) : frame.by;
    if (trace !== undefined)
      openBounds = [...trace.missing.slice(mark), ...(isExact(latest) ? [] : frame.eventMissing)];
    const missing: string[] = [];
    let best: Truth = FALSE;
    for (const { record } of candidates.read(frame)) {
      // No record can be the one that is expected to follow it.
      if (record === frame.records[0]) continue;
      frame.records[slot] = record;
      if (trace !== undefined) trace.missing.length = mark;
      const truth = membership(frame, record, TRUE);
      if (truth === UNKNOWN && trace !== undefined) missing.push(...trace.missing.slice(mark));
      if (truth > best) best = truth;
      if (best === TRUE) break;
    }
    frame.records[slot] = undefined;
    if (trace !== undefined) trace.missing.length = mark;
    if (best === TRUE) return TRUE;
    const away = types.filter((type) => frame.scope.completeness(type) !== "complete");
    trace?.missing.push(...missing, ...away);
    return away.length === 0 ? best : UNKNOWN;
  };

  const passed = (frame: Frame): Truth => {
    const { by: deadline, asOf, trace } = frame;
    if (observer !== undefined) seeDeadline(expects, deadline, asOf, observer);
    if (deadline === null || (isDate(deadline) && asOf <= deadline.first)) return FALSE;
    const hasPassed = isDate(deadline) && asOf > deadline.last;
    if (trace !== undefined && !hasPassed) trace.missing.push(...frame.eventMissing);
    if (!isDate(deadline)) return UNKNOWN;
    if (trace !== undefined) trace.inside += 1;
    const done = met(frame);
    if (trace !== undefined) trace.inside -= 1;
    if (done === TRUE) return FALSE;
    return done === FALSE && hasPassed ? TRUE : UNKNOWN;
  };

  const test = (frame: Frame): Truth => {
    const mark = frame.trace?.missing.length ?? 0;
    const truth = passed(frame);
    if (truth !== UNKNOWN && frame.trace !== undefined) frame.trace.missing.length = mark;
    return truth;
  };

  return { by, test };
}
