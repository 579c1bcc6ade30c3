import { type CivilDate, exactDay } from "../../kernel/index.js";
import type { Expects } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { compileCandidates } from "../measure/candidates.js";
import { between, readable } from "../measure/membership.js";
import { both, FALSE, TRUE, type Truth, UNKNOWN } from "../truth.js";
import { isDate, type Value } from "../Value.js";
import { compileCondition } from "./compileCondition.js";
import { compileExpression } from "./compileExpression.js";
import { compileFact } from "./compileFact.js";
import { type Names, withRecord } from "./Names.js";

export interface Expected {
  /** Whether the obligation exists, its day has passed, and nothing met it. */
  readonly truth: Truth;
  readonly by: Value;
  /** The day has certainly not passed yet: a reminder. */
  readonly ahead: boolean;
}

/** "Nothing by the deadline", as a question to the frame. */
export function compileExpects(expects: Expects, outer: Names, slot: number): { readonly by: (frame: Frame) => Value; readonly test: (frame: Frame, by: Value) => Expected } {
  const names = withRecord(outer, expects.as, slot);
  const candidates = compileCandidates(expects, names);
  const where = expects.where === undefined ? undefined : compileCondition(expects.where, names);
  const on = compileFact(expects.on, names);
  const from = expects.from === undefined ? undefined : compileExpression(expects.from, outer);
  const by = compileExpression(expects.by, outer);
  const { verification } = outer.rulebook.scoring;

  const met = (frame: Frame, deadline: CivilDate): Truth => {
    const earliest = from === undefined ? null : from(frame);
    const latest = expects.late === "remedies" ? exactDay(frame.asOf) : deadline;
    const held = frame.records[slot];
    let best: Truth = FALSE;
    for (const record of candidates(frame)) {
      if (record.id === frame.records[0]?.id) continue;
      frame.records[slot] = record;
      let truth = readable(record, frame.scoring, verification);
      if (truth !== FALSE && record.presence === "possible") truth = UNKNOWN;
      const date = on(frame);
      if (truth !== FALSE) truth = both(truth, date === null ? FALSE : isDate(date) ? between(date, earliest, latest) : UNKNOWN);
      if (truth !== FALSE && where !== undefined) truth = both(truth, where(frame));
      if (truth > best) best = truth;
      if (best === TRUE) break;
    }
    frame.records[slot] = held;
    if (best === TRUE) return TRUE;
    const closed = expects.types.every((type) => frame.scope.completeness(type) === "complete");
    if (!closed) frame.trace?.missing.push(...expects.types);
    return closed ? best : UNKNOWN;
  };

  return {
    by,
    test: (frame, deadline) => {
      if (deadline === null) return { truth: FALSE, by: deadline, ahead: false };
      if (!isDate(deadline)) return { truth: UNKNOWN, by: deadline, ahead: false };
      if (frame.asOf <= deadline.first) return { truth: FALSE, by: deadline, ahead: true };
      const { trace } = frame;
      const missing = trace?.missing.length ?? 0;
      if (trace !== undefined) trace.inside += 1;
      const done = met(frame, deadline);
      if (trace !== undefined) trace.inside -= 1;
      if (done !== UNKNOWN && trace !== undefined) trace.missing.length = missing;
      if (done === TRUE) return { truth: FALSE, by: deadline, ahead: false };
      const passed = frame.asOf > deadline.last;
      return { truth: done === FALSE && passed ? TRUE : UNKNOWN, by: deadline, ahead: false };
    },
  };
}
