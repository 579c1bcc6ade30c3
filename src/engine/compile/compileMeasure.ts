import type { CivilDate } from "../../kernel/index.js";
import type { Let, Measure } from "../../rulebook/index.js";
import { measureEvidence } from "../explain/measureEvidence.js";
import type { Frame } from "../Frame.js";
import type { Member } from "../Member.js";
import { aggregates } from "../measure/aggregate.js";
import type { Counted, Whole } from "../measure/Counted.js";
import { compileCandidates } from "../measure/candidates.js";
import { inAnySpan } from "../measure/inAnySpan.js";
import { compileMembership } from "../measure/membership.js";
import { seeSpan } from "../observe/seeSpan.js";
import { both, FALSE, TRUE, type Truth } from "../truth.js";
import { currencyOf, isDate, isExact, isPeriod, quantity, type Value } from "../Value.js";
import { compileCondition } from "./compileCondition.js";
import { compileExpression } from "./compileExpression.js";
import { compileFact } from "./compileFact.js";
import { type Names, type Read, withRecord } from "./Names.js";

export interface MeasureSeat {
  /** Where the measured record stands while it is looked at. */
  readonly slot: number;
  /** Index of the `let` where the newest record counted is to be kept; absent where nobody asks. */
  readonly latestOf?: number;
}

/** One record that a measure looks at; `true` when it has seen enough. */
type Look = (frame: Frame, member: Member) => boolean;
type Walk = (frame: Frame, look: Look) => void;
/** Whether a record counts. */
type Counts = (frame: Frame, member: Member) => Truth;

interface Members {
  readonly walk: Walk;
  readonly counts: Counts;
  /** Where the measured record stands while it is looked at. */
  readonly slot: number;
}

const tooVague = Symbol("a list is needed");
/** A measure that keeps no list of what it counted. */
type Quick = (frame: Frame) => Value | typeof tooVague;

/** A measure as a reader of the frame. */
export function compileMeasure(definition: Let, measure: Measure, outer: Names, { slot, latestOf }: MeasureSeat): Read {
  const { types } = measure;
  const inner = withRecord(outer, measure.as, slot, types);
  const { walk, counts } = compileMembers(measure, outer, inner, slot);
  const field = measure.field === undefined ? undefined : compileFact(measure.field, inner);
  const on = compileFact(measure.on, inner);
  const span = measure.inAny === undefined ? undefined : compileExpression(measure.inAny, outer);
  const aggregate = aggregates[measure.measure];
  const mayBeNegative = mayGoBelowZero(measure, outer);
  const currency = measure.field?.type.currency;
  const isCount = measure.measure === "count" || measure.measure === "exists";
  const { observer } = outer;
  const isDated = span !== undefined || latestOf !== undefined || observer !== undefined;

  const members = { walk, counts, slot };
  const quick =
    span !== undefined
      ? undefined
      : isCount
        ? compileTally(measure, members)
        : measure.measure === "sum" && field !== undefined
          ? compileTotal(measure, members, field)
          : undefined;
  let counted: Counted[] = [];
  let missing: string[] = [];
  let mark = 0;
  const gatherOne: Look = (frame, member) => {
    const { trace } = frame;
    const { record } = member;
    frame.records[slot] = record;
    if (trace !== undefined) trace.missing.length = mark;
    const truth = counts(frame, member);
    if (truth === FALSE) return false;
    if (truth !== TRUE && trace !== undefined) missing.push(...member.missing, ...trace.missing.slice(mark));
    if (trace !== undefined) trace.missing.length = mark;
    const value = field === undefined ? true : field(frame);
    if (trace !== undefined && !isExact(value)) missing.push(...trace.missing.slice(mark));
    counted.push({ record, truth, value, date: isDated ? on(frame) : undefined });
    return false;
  };
  const gather = (frame: Frame): Value => {
    const { trace } = frame;
    mark = trace?.missing.length ?? 0;
    counted = [];
    missing = [];
    walk(frame, gatherOne);
    const open = !isComplete(frame, types);
    if (trace !== undefined) trace.missing.length = mark;
    const length = span?.(frame);
    if (trace !== undefined) missing.push(...trace.missing.slice(mark));
    if (observer !== undefined && measure.inAny !== undefined) seeSpan(measure.inAny, counted, length, observer);
    const whole = { open, mayBeNegative, currency };
    const value = span === undefined ? aggregate(counted, whole) : spanned(counted, length, whole);
    if (latestOf !== undefined) frame.letLatest[latestOf] = newest(counted, frame.asOf);
    if (trace !== undefined) {
      trace.missing.length = mark;
      trace.missing.push(...missing, ...types.filter((type) => frame.scope.completeness(type) !== "complete"));
      trace.measures.set(definition.name, measureEvidence(definition, value, counted));
    }
    return value;
  };

  const spanned = (counted: readonly Counted[], length: Value, whole: Whole): Value =>
    isPeriod(length) ? inAnySpan(counted, length, whole, isCount ? "count" : "sum") : undefined;

  return (frame) => {
    const held = frame.records[slot];
    const { trace } = frame;
    if (trace !== undefined) trace.inside += 1;
    const found = quick === undefined || frame.isWritten ? tooVague : quick(frame);
    const value = found === tooVague ? gather(frame) : found;
    if (trace !== undefined) trace.inside -= 1;
    frame.records[slot] = held;
    return value;
  };
}

/** Counting keeps no list: nothing is left behind where nothing is to be explained. */
function compileTally({ measure, types }: Measure, { walk, counts, slot }: Members): Quick {
  const stopsEarly = measure === "exists";
  let certain = 0;
  let possible = 0;
  const tallyOne: Look = (frame, member) => {
    frame.records[slot] = member.record;
    const truth = counts(frame, member);
    if (truth === TRUE) certain += 1;
    if (truth !== FALSE) possible += 1;
    return stopsEarly && truth === TRUE;
  };
  return (frame) => {
    certain = 0;
    possible = 0;
    walk(frame, tallyOne);
    const open = !isComplete(frame, types);
    if (!stopsEarly) return quantity(certain, open ? Number.POSITIVE_INFINITY : possible, undefined);
    return certain > 0 ? true : possible > 0 || open ? undefined : false;
  };
}

/** As counting: whole amounts of one currency are added up as they come. Anything less certain is left to the list. */
function compileTotal({ types, field }: Measure, { walk, counts, slot }: Members, read: Read): Quick {
  let total = 0;
  let currency: string | undefined;
  let isVague = false;
  let isFirst = true;
  const addOne: Look = (frame, member) => {
    frame.records[slot] = member.record;
    const truth = counts(frame, member);
    if (truth === FALSE) return false;
    const value = truth === TRUE ? read(frame) : undefined;
    if (value === null) return false;
    const amount = typeof value === "object" && "amount" in value ? value.amount : value;
    const own = value === undefined ? undefined : currencyOf(value);
    if (isFirst) currency = own;
    isFirst = false;
    isVague = typeof amount !== "number" || own !== currency;
    if (typeof amount === "number") total += amount;
    isVague ||= !Number.isSafeInteger(total);
    return isVague;
  };
  return (frame) => {
    total = 0;
    isVague = !isComplete(frame, types);
    isFirst = true;
    currency = field?.type.currency;
    if (!isVague) walk(frame, addOne);
    return isVague ? tooVague : quantity(total, total, currency);
  };
}

/** Over which records a measure goes, and which of them count. */
function compileMembers(measure: Measure, outer: Names, inner: Names, slot: number): Pick<Members, "walk" | "counts"> {
  const membership = compileMembership(measure, outer, inner);
  const where = measure.where === undefined ? undefined : compileCondition(measure.where, inner);
  if (measure.over === "records" || measure.over === "own") {
    const candidates = compileCandidates({ ...measure, own: measure.over === "own" }, outer, inner, slot);
    return {
      walk: (frame, look) => walkMembers(frame, candidates.read(frame), look),
      counts: (frame, { record, truth }) => {
        // An explanation names what leaves the record open, which the candidates do not say.
        if (!candidates.isWhole || (truth !== TRUE && frame.trace !== undefined))
          return membership(frame, record, TRUE);
        return where === undefined ? truth : both(truth, where(frame));
      },
    };
  }
  /** What a group's filter has settled is settled; an explanation names it all the same. */
  const asksMore = [measure.window, measure.at, measure.standing].some((one) => one !== undefined);
  const counts: Counts = (frame, { record, truth }) => {
    if (asksMore || outer.observer !== undefined || frame.trace !== undefined) return membership(frame, record, truth);
    return where === undefined ? truth : both(truth, where(frame));
  };
  if (measure.over === "all") return { counts, walk: (frame, look) => walkMembers(frame, frame.passed, look) };
  return {
    counts,
    walk: (frame, look) => {
      if (frame.group === undefined) return;
      walkMembers(frame, frame.group.members, look);
      walkMembers(frame, frame.group.anywhere, look);
    },
  };
}

function walkMembers(frame: Frame, members: readonly Member[], look: Look): void {
  for (const member of members) if (look(frame, member)) return;
}

function isComplete({ scope }: Frame, types: readonly string[]): boolean {
  for (const type of types) if (scope.completeness(type) !== "complete") return false;
  return true;
}

function mayGoBelowZero({ field, types }: Measure, { model }: Names): boolean {
  if (field?.of !== "record") return field !== undefined;
  return types.some((type) => model.records.get(type)?.facts.get(field.field)?.mayBeNegative !== false);
}

/** The newest record counted: where it may be another than the newest certain one, anything up to that. */
function newest(counted: readonly Counted[], asOf: number): CivilDate | undefined {
  let first: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  for (const { truth, date } of counted) {
    if (date === null) continue;
    if (truth === TRUE && isDate(date)) first = Math.max(first ?? date.first, date.first);
    last = Math.max(last, isDate(date) ? date.last : asOf);
  }
  return first === undefined ? undefined : { first, last: Math.max(first, last) };
}
