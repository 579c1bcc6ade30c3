import { compareText } from "../../kernel/index.js";
import type { ViewRecord } from "../../model/index.js";
import type { MeasureEvidence } from "../../result/index.js";
import type { Let, Measure } from "../../rulebook/index.js";
import { showValue } from "../explain/showValue.js";
import type { Frame, Member } from "../Frame.js";
import { aggregates } from "../measure/aggregate.js";
import { compileCandidates } from "../measure/candidates.js";
import type { Counted, Whole } from "../measure/Counted.js";
import { inAnySpan } from "../measure/inAnySpan.js";
import { compileWindow, inEffect, readable, wellEstablished } from "../measure/membership.js";
import { both, FALSE, TRUE, type Truth, UNKNOWN } from "../truth.js";
import { isDate, isPeriod, type Value } from "../Value.js";
import { compileCondition } from "./compileCondition.js";
import { compileExpression } from "./compileExpression.js";
import { compileFact } from "./compileFact.js";
import { type Names, type Read, withRecord } from "./Names.js";

const shownRecords = 50;

/** A measure as a reader of the frame. `slot`: where the measured record stands while it is looked at. */
export function compileMeasure(definition: Let, measure: Measure, outer: Names, slot: number): Read {
  const names = withRecord(outer, measure.as, slot);
  const candidates = compileCandidates(measure, names);
  const where = measure.where === undefined ? undefined : compileCondition(measure.where, names);
  const field = measure.field === undefined ? undefined : compileFact(measure.field, names);
  const window = compileWindow(measure, outer);
  const on = compileFact(measure.on, names);
  const at = measure.at === undefined ? undefined : compileExpression(measure.at, outer);
  const span = measure.inAny === undefined ? undefined : compileExpression(measure.inAny, outer);
  const aggregate = aggregates[measure.measure];
  const { verification } = outer.rulebook.scoring;
  const mayBeNegative = measure.types.some((type) => {
    const fact = measure.field?.of === "record" ? outer.model.records.get(type)?.facts.get(measure.field.field) : undefined;
    return measure.field !== undefined && fact?.mayBeNegative !== false;
  });

  const membership = (frame: Frame, record: ViewRecord, ofGroup: Truth): Truth => {
    let truth = both(ofGroup, readable(record, frame.scoring, verification));
    if (truth !== FALSE && record.presence === "possible") truth = UNKNOWN;
    if (truth !== FALSE) truth = both(truth, wellEstablished(record, measure.standing));
    if (truth !== FALSE && at !== undefined) {
      const definitionOf = outer.model.records.get(record.type);
      if (definitionOf !== undefined && definitionOf.nature.kind === "state") truth = both(truth, inEffect(record, definitionOf, at(frame), frame));
    }
    if (truth !== FALSE && window !== undefined) truth = both(truth, window(frame, on(frame)));
    if (truth !== FALSE && where !== undefined) truth = both(truth, where(frame));
    return truth;
  };

  return (frame) => {
    const { trace } = frame;
    if (trace !== undefined) trace.inside += 1;
    const counted: Counted[] = [];
    const members: readonly Member[] | undefined = measure.over === "group" ? (frame.group?.members ?? []) : measure.over === "all" ? frame.passed : undefined;
    const held = frame.records[slot];
    const missing = trace?.missing.length ?? 0;
    const missingOf: string[] = [];
    const look = (record: ViewRecord, ofGroup: Truth): void => {
      frame.records[slot] = record;
      if (trace !== undefined) trace.missing.length = missing;
      const truth = membership(frame, record, ofGroup);
      if (truth === FALSE) return;
      if (truth === UNKNOWN && trace !== undefined) noteUnknown(frame, record, measure, missingOf, missing);
      if (trace !== undefined) trace.missing.length = missing;
      const value = field === undefined ? undefined : field(frame);
      if (field !== undefined && value === undefined && trace !== undefined) missingOf.push(...trace.missing.slice(missing));
      counted.push({ record, truth, value: field === undefined ? true : value, date: on(frame) });
    };
    if (members === undefined) for (const record of candidates(frame)) look(record, TRUE);
    else for (const { record, truth } of members) look(record, truth);
    frame.records[slot] = held;
    const open = measure.types.some((type) => frame.scope.completeness(type) !== "complete");
    const whole: Whole = { open, mayBeNegative };
    const length = span === undefined ? undefined : span(frame);
    const value = span === undefined ? aggregate(counted, whole) : isPeriod(length) ? inAnySpan(counted, length, whole, aggregate) : undefined;
    for (const { truth, date } of counted) if (truth === TRUE && isDate(date) && (frame.latest === undefined || date.first > frame.latest.first)) frame.latest = date;
    if (trace !== undefined) {
      trace.inside -= 1;
      trace.missing.length = missing;
      trace.missing.push(...missingOf);
      if (open) trace.missing.push(...measure.types.filter((type) => frame.scope.completeness(type) !== "complete"));
      trace.measures.set(definition.name, measureEvidence(definition, value, counted));
    }
    return value;
  };
}

/** Why it is not known whether a record counts. */
function noteUnknown(frame: Frame, record: ViewRecord, measure: Measure, into: string[], from: number): void {
  into.push(...(frame.trace?.missing.slice(from) ?? []));
  if (record.fields["verification"] === undefined && frame.scoring) into.push(`${measure.as}.verification`);
  if (record.presence === "possible" || (measure.window !== undefined && !isDate(asValue(record.fields[measure.on.of === "record" ? measure.on.field : ""]))))
    into.push(measure.on.name);
}

function asValue(value: unknown): Value {
  // BECAUSE: a stored value is a value.
  return value as Value;
}

function measureEvidence(definition: Let, value: Value, counted: readonly Counted[]): MeasureEvidence {
  const records = counted.filter(({ truth }) => truth === TRUE).map(({ record }) => record.id);
  return {
    let: definition.name,
    ...(definition.title === undefined ? {} : { title: definition.title }),
    value: showValue(value, definition.type, undefined),
    records: [...records].sort(compareText).slice(0, shownRecords),
    count: records.length,
  };
}
