import type { CivilDate } from "../../kernel/index.js";
import type { Let, Measure } from "../../rulebook/index.js";
import { measureEvidence } from "../explain/measureEvidence.js";
import type { Frame } from "../Frame.js";
import { aggregates } from "../measure/aggregate.js";
import type { Counted, Whole } from "../measure/Counted.js";
import { inAnySpan } from "../measure/inAnySpan.js";
import { seeSpan } from "../observe/seeSpan.js";
import { FALSE, TRUE } from "../truth.js";
import { isDate, isExact, isPeriod, type Value } from "../Value.js";
import { compileExpression } from "./compileExpression.js";
import { compileFact } from "./compileFact.js";
import { compileMembers, type Look, walk } from "./compileMembers.js";
import { compileQuickMeasure, isComplete, tooVague } from "./compileQuickMeasure.js";
import { type Names, type Read, withRecord } from "./Names.js";

export interface MeasureSeat {
  /** Where the measured record stands while it is looked at. */
  readonly slot: number;
  /** Index of the `let` where the newest record counted is to be kept; absent where nobody asks. */
  readonly latestOf?: number;
}

/** A measure as a reader of the frame. */
export function compileMeasure(definition: Let, measure: Measure, outer: Names, { slot, latestOf }: MeasureSeat): Read {
  const { types } = measure;
  const inner = withRecord(outer, measure.as, slot, types);
  const members = compileMembers(measure, outer, inner, slot);
  const { counts } = members;
  const field = measure.field === undefined ? undefined : compileFact(measure.field, inner);
  const on = compileFact(measure.on, inner);
  const span = measure.inAny === undefined ? undefined : compileExpression(measure.inAny, outer);
  const aggregate = aggregates[measure.measure];
  const mayBeNegative = mayGoBelowZero(measure, outer);
  const currency = measure.field?.type.currency;
  const isCount = measure.measure === "count" || measure.measure === "exists";
  const { observer } = outer;
  const isDated = span !== undefined || latestOf !== undefined || observer !== undefined;

  const quick = compileQuickMeasure(measure, members, inner, field);
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
    walk(frame, members, gatherOne);
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
