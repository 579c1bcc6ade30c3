import { dayNumber, lastDayOfMonth } from "../../../kernel/index.js";
import type { ArithmeticName, Expression, Rulebook } from "../../../rulebook/index.js";
import { countWorkingDays } from "../days/countWorkingDays.js";
import { monthsFrom, shift } from "../days/shift.js";
import {
  type Fraction,
  greatest,
  infinity,
  least,
  minus,
  over,
  plus,
  signOf,
  times,
  whole,
} from "../values/Fraction.js";
import { dateOf, type Known, type Quantity, quantityOf, sameCurrency, type Value } from "../values/Value.js";

type CallExpression = Extract<Expression, { kind: "call" }>;
type Call = (operands: readonly Known[], expression: CallExpression, rulebook: Rulebook) => Value;

/** What each call makes of operands that are all known, as intervals. */
export const calls: { readonly [N in ArithmeticName]: Call } = {
  add: folded((a, b) => ofQuantities(a, b, (x, y) => ends(plus(x.low, y.low), plus(x.high, y.high)))),
  subtract: ([a, b]) => ofQuantities(a, b, (x, y) => ends(plus(x.low, minus(y.high)), plus(x.high, minus(y.low)))),
  multiply: ([a, b]) => product(a, b),
  shareOf: ([part, whole]) => shareOf(part, whole),
  min: folded((a, b) => extreme(a, b, least, Math.min)),
  max: folded((a, b) => extreme(a, b, greatest, Math.max)),
  daysBetween: ([a, b]) => ofDates(a, b, (from, to) => to - from),
  monthsBetween: ([a, b]) => ofDates(a, b, monthsFrom),
  workingDaysBetween: ([a, b], expression, { calendars }) => {
    const calendar = expression.call === "workingDaysBetween" ? calendars[expression.calendar] : undefined;
    return calendar && ofDates(a, b, (from, to) => countWorkingDays(from, to, calendar));
  },
  shift: ([date, by]) =>
    date?.is === "date" && by?.is === "period"
      ? dateOf(shift(date.first, by.period), shift(date.last, by.period))
      : undefined,
  dayIn: ([year], expression) => (expression.call === "dayIn" ? dayIn(year, expression) : undefined),
  sizeOf: ([of]) => sizeOf(of),
};

type Ends = readonly [low: Fraction, high: Fraction];

function ends(low: Fraction, high: Fraction): Ends {
  return [low, high];
}

function folded(pair: (a: Known, b: Known) => Value): Call {
  return ([first, ...others]) =>
    others.reduce<Value>((sum, one) => (sum === undefined || sum === null ? sum : pair(sum, one)), first);
}

/** Of numbers, shares, or amounts of one currency. */
function ofQuantities(a: Known | undefined, b: Known | undefined, make: (a: Quantity, b: Quantity) => Ends): Value {
  if (a?.is !== "quantity" || b?.is !== "quantity" || !sameCurrency(a, b)) return undefined;
  const [low, high] = make(a, b);
  return quantityOf(low, high, a.currency ?? b.currency);
}

/** From the latest beginning to the earliest end, and the other way about. */
function ofDates(
  a: Known | undefined,
  b: Known | undefined,
  between: (from: number, to: number) => number | undefined,
): Value {
  if (a?.is !== "date" || b?.is !== "date") return undefined;
  const low = between(a.last, b.first);
  const high = between(a.first, b.last);
  return low === undefined || high === undefined ? undefined : quantityOf(whole(low), whole(high), undefined);
}

function corners(a: Quantity, b: Quantity, make: (x: Fraction, y: Fraction) => Fraction): Ends {
  const all = [a.low, a.high].flatMap((x) => [make(x, b.low), make(x, b.high)]);
  return [least(all), greatest(all)];
}

function product(a: Known | undefined, b: Known | undefined): Value {
  if (a?.is !== "quantity" || b?.is !== "quantity") return undefined;
  return quantityOf(...corners(a, b, times), a.currency ?? b.currency);
}

/** Nought of nought is none; unknown while the whole may be nought. */
function shareOf(part: Known | undefined, of: Known | undefined): Value {
  if (part?.is !== "quantity" || of?.is !== "quantity" || !sameCurrency(part, of)) return undefined;
  const signs = [signOf(of.low), signOf(of.high)] as const;
  if (signs[0] === 0 && signs[1] === 0) return null;
  if (signs[0] <= 0 && signs[1] >= 0) return undefined;
  return quantityOf(...corners(part, of, over), undefined);
}

function extreme(
  a: Known,
  b: Known,
  pick: (values: readonly Fraction[]) => Fraction,
  pickDay: (a: number, b: number) => number,
): Value {
  if (a.is === "date" && b.is === "date") return dateOf(pickDay(a.first, b.first), pickDay(a.last, b.last));
  return ofQuantities(a, b, (x, y) => ends(pick([x.low, y.low]), pick([x.high, y.high])));
}

/** A year has the day itself, or the month's last. */
function dayIn(year: Known | undefined, { month, day }: Extract<CallExpression, { call: "dayIn" }>): Value {
  if (year?.is !== "quantity" || year.low.top !== year.high.top || year.low.bottom !== 1n) return undefined;
  const number = Number(year.low.top);
  const at = dayNumber(number, month, Math.min(day, lastDayOfMonth(number, month)));
  return dateOf(at, at);
}

function sizeOf(of: Known | undefined): Value {
  if (of?.is === "list") return quantityOf(whole(of.members.length), whole(of.members.length), undefined);
  if (of?.is !== "gathered") return undefined;
  return quantityOf(whole(of.sure.size), of.open ? infinity : whole(of.possible.size), undefined);
}
