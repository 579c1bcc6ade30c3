import { periodAt } from "../../calendar/index.js";
import { exactDay } from "../../kernel/index.js";
import type { Window } from "../../rulebook/index.js";
import { compileExpression } from "../compile/compileExpression.js";
import type { Names } from "../compile/Names.js";
import type { Frame } from "../Frame.js";
import type { Value } from "../Value.js";
import { distance, nearEdge, nearWithin } from "./nearEdge.js";
import type { Observer } from "./Observer.js";

export type DateWatch = (frame: Frame, date: Value) => void;

/** Tells an observer whether a date lay at an edge of a window. */
export function watchWindow(window: Window, names: Names, observer: Observer): DateWatch {
  const quiet = { ...names, observer: undefined };
  if ("within" in window) {
    const period = compileExpression(window.within, quiet);
    return (frame, date) => {
      const length = period(frame);
      const side = nearWithin(date, length, frame.asOf);
      if (side !== undefined) observer(window.within, `value ${side}`, date, length);
    };
  }
  if ("in" in window) {
    const { unit, back } = window.in;
    return (frame, date) => {
      const { from, to } = periodAt(unit, back, frame.asOf);
      seeBounds(window, date, exactDay(from), exactDay(to), observer);
    };
  }
  const from = compileExpression(window.between[0], quiet);
  const to = compileExpression(window.between[1], quiet);
  return (frame, date) => seeBounds(window, date, from(frame), to(frame), observer);
}

/** Whether a date is the first or last of some days, or lies one day beside them. */
export function seeBounds(part: object, date: Value, from: Value, to: Value, observer: Observer): void {
  const above = nearEdge({ above: "holds", equal: "holds" }, distance(date, from), 1);
  const below = nearEdge({ above: "fails", equal: "holds" }, distance(date, to), 1);
  if (above !== undefined) observer(part, `from ${above}`, date, from);
  if (below !== undefined) observer(part, `to ${below}`, date, to);
}
