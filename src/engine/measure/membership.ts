import { periodAt, withinLast } from "../../calendar/index.js";
import { type CivilDate, standings } from "../../kernel/index.js";
import { firstDayOf, holds, lastDayOf, type RecordDefinition, type ViewRecord } from "../../model/index.js";
import type { Measure, Scoring } from "../../rulebook/index.js";
import { compileExpression } from "../compile/compileExpression.js";
import type { Names, Read } from "../compile/Names.js";
import type { Frame } from "../Frame.js";
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from "../truth.js";
import { isDate, isPeriod, type Value } from "../Value.js";

/** Whether a record's standing lets a scoring rule read it: never at factor 0; where it is not stated, perhaps. */
export function readable(record: ViewRecord, scoring: boolean, verification: Scoring["verification"]): Truth {
  if (!scoring) return TRUE;
  const standing = record.fields["verification"];
  const found = standings.find((one) => one === standing);
  if (found === undefined) return UNKNOWN;
  return verification[found].factor > 0 ? TRUE : FALSE;
}

/** Whether a record is at least as well established as asked. */
export function wellEstablished(record: ViewRecord, least: Measure["standing"]): Truth {
  if (least === undefined) return TRUE;
  const standing = standings.findIndex((one) => one === record.fields["verification"]);
  return standing < 0 ? UNKNOWN : truthOf(standing <= standings.indexOf(least));
}

/** Compiles the question whether a measure's window holds a date. */
export function compileWindow(measure: Pick<Measure, "window">, names: Names): ((frame: Frame, date: Value) => Truth) | undefined {
  const { window } = measure;
  if (window === undefined) return undefined;
  if ("within" in window) {
    const period = compileExpression(window.within, names);
    return (frame, date) => inWindow(date, (day) => {
      const length = period(frame);
      return isPeriod(length) ? truthOf(withinLast(day, length, frame.asOf)) : length === null ? FALSE : UNKNOWN;
    });
  }
  if ("in" in window) {
    const { unit, back } = window.in;
    return (frame, date) => inWindow(date, (day) => {
      const span = periodAt(unit, back, frame.asOf);
      return truthOf(holds({ first: span.from, last: span.from }, { first: span.to, last: span.to }, day));
    });
  }
  const [from, to] = window.between.map((one) => compileExpression(one, names)) as [Read, Read]; // BECAUSE: `between` is a pair.
  return (frame, date) => inWindow(date, (day) => between(day, from(frame), to(frame)));
}

function inWindow(date: Value, holdsOn: (day: CivilDate) => Truth): Truth {
  if (date === null) return FALSE;
  return isDate(date) ? holdsOn(date) : UNKNOWN;
}

/** From … to, closed; a bound that is none leaves its side open. */
export function between(day: CivilDate, from: Value, to: Value): Truth {
  const lower = from === null ? TRUE : isDate(from) ? order(from, day) : UNKNOWN;
  const upper = to === null ? TRUE : isDate(to) ? order(day, to) : UNKNOWN;
  return lower < upper ? lower : upper;
}

/** a ≤ b */
function order(a: CivilDate, b: CivilDate): Truth {
  return a.last <= b.first ? TRUE : a.first > b.last ? FALSE : UNKNOWN;
}

/** Whether a state is in effect on a day. */
export function inEffect(record: ViewRecord, definition: RecordDefinition, day: Value, frame: Frame): Truth {
  if (day === null) return FALSE;
  if (!isDate(day)) return UNKNOWN;
  const { scope } = frame;
  return truthOf(holds(firstDayOf(record, definition, scope), lastDayOf(record, definition, scope), day));
}
