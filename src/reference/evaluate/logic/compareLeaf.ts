import type { ScalarType } from "../../../kernel/index.js";
import type { OperatorName } from "../../../rulebook/index.js";
import { recentSince } from "../days/recentSince.js";
import { compareFractions } from "../values/Fraction.js";
import { textOf } from "../values/showValue.js";
import { isSettled, type Known, sameCurrency, type Value } from "../values/Value.js";
import { opposite, type Truth, truthFrom } from "./Truth.js";

/** What an operator of ours is given through json-rules-engine as the value of the fact. */
export interface LeftSide {
  readonly value: Value;
  readonly scalar: ScalarType;
  /** Facts of two different records or subjects: two absences are no match. */
  readonly correlated: boolean;
  readonly asOf: number;
}

type Compare = (left: Known, right: Known, side: LeftSide) => Truth;

/* LAW: unknown is not clean. Each answer is true or false only where it is so for all that either side may be. */

/** Whether left ≤ right (or <), of anything that has an order. */
function isBelow(left: Known, right: Known, orEqual: boolean): Truth {
  if (left.is === "date" && right.is === "date") {
    const gapless = orEqual ? 0 : 1;
    return truthFrom(left.last + gapless <= right.first, left.first + gapless <= right.last);
  }
  if (left.is === "period" && right.is === "period") {
    if (left.period.unit !== right.period.unit) return "unknown";
    const difference = left.period.count - right.period.count;
    return orEqual ? truthFrom(difference <= 0, false) : truthFrom(difference < 0, false);
  }
  if (left.is !== "quantity" || right.is !== "quantity" || !sameCurrency(left, right)) return "unknown";
  const most = compareFractions(left.high, right.low);
  const least = compareFractions(left.low, right.high);
  return orEqual ? truthFrom(most <= 0, least <= 0) : truthFrom(most < 0, least < 0);
}

function isSame(left: Known, right: Known): Truth {
  if (left.is === "truth" && right.is === "truth") return truthFrom(left.truth === right.truth, false);
  if (left.is === "word" && right.is === "word") return truthFrom(left.word === right.word, false);
  if (left.is === "period" && right.is === "period") {
    const { count, unit } = left.period;
    return truthFrom(count === right.period.count && (count === 0 || unit === right.period.unit), false);
  }
  const [notAbove, notBelow] = [isBelow(left, right, true), isBelow(right, left, true)];
  if (notAbove === "false" || notBelow === "false") return "false";
  return notAbove === "true" && notBelow === "true" ? "true" : "unknown";
}

function isMember(one: Known, of: Known, { scalar }: Pick<LeftSide, "scalar">): Truth {
  if (of.is === "gathered") {
    if (!isSettled(one)) return of.possible.size > 0 || of.open ? "unknown" : "false";
    const text = textOf(one, scalar);
    return truthFrom(of.sure.has(text), of.open || of.possible.has(text));
  }
  const answers = (of.is === "list" ? of.members : [of]).map((member) => {
    if (member === null) return "false";
    return member === undefined ? "unknown" : isSame(one, member);
  });
  return truthFrom(answers.includes("true"), answers.includes("unknown"));
}

/** Closed at both ends; an end that is none leaves nothing between. */
function isBetween(left: Known, ends: Known): Truth {
  const [low, high] = ends.is === "list" ? ends.members : [];
  if (low === null || high === null) return "false";
  const answers = [
    low === undefined ? "unknown" : isBelow(low, left, true),
    high === undefined ? "unknown" : isBelow(left, high, true),
  ];
  return truthFrom(
    answers.every((one) => one === "true"),
    !answers.includes("false"),
  );
}

/** Since when a day is recent: recent are the days from then to `asOf`, older those before. */
function isRecent(left: Known, right: Known, { asOf }: LeftSide): Truth {
  if (left.is !== "date" || right.is !== "period") return "unknown";
  const since = recentSince(right.period, asOf);
  const all = left.first >= since && left.last <= asOf;
  return truthFrom(all, left.first <= asOf && left.last >= since && since <= asOf);
}

function isOlder(left: Known, right: Known, { asOf }: LeftSide): Truth {
  if (left.is !== "date" || right.is !== "period") return "unknown";
  const since = recentSince(right.period, asOf);
  return truthFrom(left.last < since, left.first < since);
}

function startsWith(left: Known, right: Known): Truth {
  return truthFrom(left.is === "word" && right.is === "word" && left.word.startsWith(right.word), false);
}

const comparisons: { readonly [O in Exclude<OperatorName, "present" | "absent">]: Compare } = {
  equal: isSame,
  notEqual: (left, right) => opposite(isSame(left, right)),
  in: isMember,
  notIn: (left, right, side) => opposite(isMember(left, right, side)),
  contains: (left, right, side) => isMember(right, left, side),
  doesNotContain: (left, right, side) => opposite(isMember(right, left, side)),
  lessThan: (left, right) => isBelow(left, right, false),
  lessThanInclusive: (left, right) => isBelow(left, right, true),
  greaterThan: (left, right) => isBelow(right, left, false),
  greaterThanInclusive: (left, right) => isBelow(right, left, true),
  between: isBetween,
  before: (left, right) => isBelow(left, right, false),
  onOrBefore: (left, right) => isBelow(left, right, true),
  after: (left, right) => isBelow(right, left, false),
  onOrAfter: (left, right) => isBelow(right, left, true),
  withinLast: isRecent,
  olderThan: isOlder,
  startsWith,
};

/** The truth of one leaf. Missing is unknown; none equals none alone, and not even that across records. */
export function compareLeaf(operator: OperatorName, side: LeftSide, right: Value): Truth {
  const left = side.value;
  if (operator === "present" || operator === "absent")
    return left === undefined ? "unknown" : truthFrom((left === null) === (operator === "absent"), false);
  if (left === undefined || right === undefined) return "unknown";
  if (left !== null && right !== null) return comparisons[operator](left, right, side);
  const bothNone = left === right && !side.correlated;
  switch (operator) {
    case "equal":
      return truthFrom(bothNone, false);
    case "notEqual":
      return truthFrom(!bothNone, false);
    case "notIn":
    case "doesNotContain":
      return "true";
    default:
      return "false";
  }
}
