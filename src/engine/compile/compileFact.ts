import { exactDay } from "../../kernel/index.js";
import type { FactReference } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { peerValue } from "../peerValue.js";
import { profileValue } from "../relatedProfiles.js";
import { isExact, type Value } from "../Value.js";
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
    case "peer": {
      const { let: name, figure, type } = fact;
      return noting(fact, (frame) => peerValue(frame, names.rule, name, figure, type));
    }
    case "subject": {
      const { kind, field } = fact;
      return noting(fact, (frame) => profileValue(frame, kind, field));
    }
    case "column": {
      const slot = names.records.get(fact.as)?.slot ?? 0;
      const read = names.columns.get(fact.column);
      return (frame) => read?.(frame, slot);
    }
    case "record":
      return compileRecordFact(fact, fact.as, fact.field, names);
  }
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
  // BECAUSE: read more often than all else; one call instead of two.
  if (!derived)
    return ({ records, trace }) => {
      const value = records[slot]?.fields[field];
      if (trace !== undefined && !isExact(value)) trace.missing.push(name);
      return value;
    };
  return noting(fact, (frame) => {
    const record = frame.records[slot];
    return record === undefined ? undefined : frame.scope.fact(record, field);
  });
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
