import { exactDay } from "../../kernel/index.js";
import type { FactReference } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import { peerValue } from "../peerValue.js";
import { profileValue } from "../relatedProfiles.js";
import { isCollection, type Value } from "../Value.js";
import type { Names, Read } from "./Names.js";

/** A fact as a reader of the frame. While an outcome is explained, a missing one leaves its name. */
export function compileFact(fact: FactReference, names: Names): Read {
  switch (fact.of) {
    case "asOf":
      return (frame) => exactDay(frame.asOf);
    case "calendar": {
      const { field } = fact;
      return (frame) => {
        if (frame.period === undefined) return undefined;
        return field === "number" ? frame.period.number : exactDay(frame.period[field]);
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
      const slot = names.records.get(fact.as) ?? 0;
      const read = names.columns.get(`${fact.as}.${fact.column}`);
      return (frame) => read?.(frame, slot);
    }
    case "record":
      return compileRecordFact(fact, fact.as, fact.field, names);
  }
}

function compileRecordFact(fact: FactReference, alias: string, field: string, names: Names): Read {
  const slot = names.records.get(alias);
  if (slot === undefined && alias === names.group) return noting(fact, (frame) => frame.group?.values[field]);
  const at = slot ?? 0;
  const derived = [...names.model.records.values()].some(({ facts }) => facts.get(field)?.compute !== undefined);
  if (derived)
    return noting(fact, (frame) => {
      const record = frame.records[at];
      return record === undefined ? undefined : frame.scope.fact(record, field);
    });
  return noting(fact, (frame) => frame.records[at]?.fields[field]);
}

function noting(fact: FactReference, read: Read): Read {
  return (frame) => {
    const value = read(frame);
    if (value === undefined && frame.trace !== undefined) frame.trace.missing.push(fact.name);
    return value;
  };
}

/** The value of a `let`, computed when first asked for; what made it unknown is remembered with it. */
export function readLet(frame: Frame, index: number): Value {
  const { trace } = frame;
  if (!frame.letDone[index]) {
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

/** Whether nothing about a value is open. */
export function isExact(value: Value): boolean {
  if (value === undefined) return false;
  if (typeof value !== "object" || value === null) return true;
  if ("lo" in value) return false;
  if (isCollection(value)) return !value.open && value.certain.size === value.possible.size;
  return !("first" in value) || value.first === value.last;
}
