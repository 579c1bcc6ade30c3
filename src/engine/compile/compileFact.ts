import { exactDay } from "../../kernel/index.js";
import { type FieldDefinition, type Model, readsOwnFieldsOnly } from "../../model/index.js";
import type { FactReference } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { profileValue } from "../relatedProfiles.js";
import { isExact, type Value } from "../Value.js";
import { compilePeerValue } from "./compilePeerValue.js";
import { placeAmong } from "./compileStored.js";
import type { Names, Read } from "./Names.js";

/** A fact as a reader of the frame. While an outcome is explained, one that is not exactly known leaves its name. */
export function compileFact(fact: FactReference, names: Names): Read {
  switch (fact.of) {
    case "asOf":
      return ({ today }) => today;
    case "calendar": {
      const { field } = fact;
      return ({ period }) => {
        if (period === undefined) return undefined;
        return field === "number" ? period.number : exactDay(period[field]);
      };
    }
    case "let": {
      const index = names.lets.get(fact.let) ?? 0;
      return (frame) => readLet(frame, index);
    }
    case "peer":
      return noting(fact, compilePeerValue(names.rule, fact));
    case "subject":
      return compileProfileFact(fact, names);
    case "column": {
      const slot = names.records.get(fact.as)?.slot ?? 0;
      return names.columns.get(fact.column)?.(slot) ?? (() => undefined);
    }
    case "record":
      return compileRecordFact(fact, fact.as, fact.field, names);
  }
}

function compileProfileFact(fact: Extract<FactReference, { of: "subject" }>, { model }: Names): Read {
  const { kind, field } = fact;
  if (model.subjects.get(kind)?.facts.get(field)?.compute !== undefined)
    return noting(fact, (frame) => profileValue(frame, kind, field));
  return noting(fact, (frame) => {
    if (frame.view.subject.kind !== kind) return profileValue(frame, kind, field);
    return frame.profile?.[field];
  });
}

function compileRecordFact(fact: FactReference, alias: string, field: string, names: Names): Read {
  const seat = names.records.get(alias);
  if (seat === undefined) {
    const place = names.group?.by.indexOf(field) ?? -1;
    return noting(fact, (frame) => frame.group?.values[place]);
  }
  const { slot, types } = seat;
  const derived = types.some((type) => names.model.records.get(type)?.derived.has(field));
  const { name } = fact;
  const place = placeAmong(types, field, names.model);
  // BECAUSE: read more often than all else; one call instead of two.
  if (place !== undefined)
    return ({ records, trace }) => {
      const value = records[slot]?.values[place];
      if (trace !== undefined && !isExact(value)) trace.missing.push(name);
      return value;
    };
  if (!derived) return noting(fact, ({ records }) => records[slot]?.fields[field]);
  const compute = ownComputation(types, field, names.model);
  if (compute !== undefined)
    return noting(fact, ({ records, scope }) => {
      const record = records[slot];
      return record === undefined ? undefined : compute(record.fields, scope);
    });
  return noting(fact, ({ records, scope }) => {
    const record = records[slot];
    return record === undefined ? undefined : scope.fact(record, field);
  });
}

/** How a fact of a record of one type is computed, where of the record's own fields alone: then nobody need remember it. */
function ownComputation(types: readonly string[], field: string, model: Model): FieldDefinition["compute"] {
  const [type = "", other] = types;
  const compute = other === undefined ? model.records.get(type)?.derived.get(field)?.compute : undefined;
  return compute !== undefined && readsOwnFieldsOnly(compute) ? compute : undefined;
}

function noting(fact: FactReference, read: Read): Read {
  const { name } = fact;
  return (frame) => {
    const value = read(frame);
    if (frame.trace !== undefined && !isExact(value)) frame.trace.missing.push(name);
    return value;
  };
}

/** The value of a `let`, computed when first asked for; what made it unknown is remembered with it. */
export function readLet(frame: Frame, index: number): Value {
  const { trace } = frame;
  if (frame.letDone[index] !== true) {
    const mark = trace?.missing.length ?? 0;
    if (trace !== undefined) trace.inside += 1;
    const value = frame.letReads[index]?.(frame);
    frame.lets[index] = value;
    frame.letDone[index] = true;
    if (trace !== undefined) {
      trace.inside -= 1;
      frame.letMissing[index] = trace.missing.slice(mark);
      trace.missing.length = mark;
    }
  }
  const value = frame.lets[index];
  if (trace !== undefined && !isExact(value)) trace.missing.push(...(frame.letMissing[index] ?? []));
  return value;
}
