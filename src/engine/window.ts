import { periodAt, windowStart } from "../calendar/index.js";
import type { CivilDate } from "../kernel/index.js";
import type { Window } from "../rulebook/index.js";
import { compileExpression } from "./compile/compileExpression.js";
import type { Names } from "./compile/Names.js";
import type { Frame } from "./Frame.js";
import { both, FALSE, TRUE, type Truth, UNKNOWN } from "./truth.js";
import { isDate, isPeriod, type Value } from "./Value.js";

/* LAW: unknown is not clean. A missing date lies in a window neither certainly nor certainly not; one that is none lies in none. */

export type WindowTest = (frame: Frame, date: Value) => Truth;

/** Compiles the question whether a window holds a date. */
export function compileWindow(window: Window, names: Names): WindowTest {
  if ("within" in window) {
    const period = compileExpression(window.within, names);
    let length: Value;
    let asOf: number | undefined;
    let start = 0;
    return (frame, date) => {
      if (date === null) return FALSE;
      const asked = period(frame);
      if (asked === null) return FALSE;
      if (!isDate(date) || !isPeriod(asked)) return UNKNOWN;
      // BECAUSE: one length for nearly every record of a view; where it begins is worked out once.
      if (asked !== length || asOf !== frame.asOf) start = windowStart(asked, frame.asOf);
      length = asked;
      asOf = frame.asOf;
      return start > asOf ? FALSE : liesInSpan(date, start, asOf);
    };
  }
  if ("in" in window) {
    const { unit, back } = window.in;
    let asOf: number | undefined;
    let from = 0;
    let to = 0;
    return (frame, date) => {
      if (date === null) return FALSE;
      if (!isDate(date)) return UNKNOWN;
      if (asOf !== frame.asOf) ({ from, to } = periodAt(unit, back, frame.asOf));
      asOf = frame.asOf;
      return liesInSpan(date, from, to);
    };
  }
  const from = compileExpression(window.between[0], names);
  const to = compileExpression(window.between[1], names);
  return (frame, date) => {
    if (date === null) return FALSE;
    // BECAUSE: bounds that are missing leave it open too, once the date is filled in; reading them names them.
    if (isDate(date) || frame.trace !== undefined) {
      const [lower, upper] = [from(frame), to(frame)];
      if (isDate(date)) return liesBetween(date, lower, upper);
    }
    return UNKNOWN;
  };
}

/** From … to, closed; a bound that is none leaves its side open. */
export function liesBetween(day: CivilDate, from: Value, to: Value): Truth {
  const lower =
    from === null ? TRUE : isDate(from) ? isOnOrBefore(from.first, from.last, day.first, day.last) : UNKNOWN;
  const upper = to === null ? TRUE : isDate(to) ? isOnOrBefore(day.first, day.last, to.first, to.last) : UNKNOWN;
  return both(lower, upper);
}

/** Whether a date lies from … to, both days included. */
function liesInSpan({ first, last }: CivilDate, from: number, to: number): Truth {
  return both(isOnOrBefore(from, from, first, last), isOnOrBefore(first, last, to, to));
}

/** a ≤ b, of intervals of days. */
function isOnOrBefore(aFirst: number, aLast: number, bFirst: number, bLast: number): Truth {
  return aLast <= bFirst ? TRUE : aFirst > bLast ? FALSE : UNKNOWN;
}
