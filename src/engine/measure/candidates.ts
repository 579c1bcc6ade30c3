import type { Scalar } from "../../kernel/index.js";
import type { ViewRecord } from "../../model/index.js";
import type { Condition, Measure } from "../../rulebook/index.js";
import { isCorrelation } from "../compile/compileCondition.js";
import { compileOperand } from "../compile/compileOperand.js";
import type { Names, Read } from "../compile/Names.js";
import type { Frame, RecordIndex } from "../Frame.js";
import { keyOf, type Value } from "../Value.js";

const noRecords: readonly ViewRecord[] = [];

export type Candidates = (frame: Frame) => readonly ViewRecord[];

/**
 * Which records a measure has to look at. An equality in `where` between a stored fact of the measured record and something
 * known before is looked up, not looped over.
 */
export function compileCandidates(
  measure: Pick<Measure, "as" | "types" | "where"> & { readonly over?: string },
  names: Names,
): Candidates {
  const own = measure.over === "own";
  const all = recordsOf(measure.types, own);
  const equality = findEquality(measure, names);
  if (equality === undefined || names.observer !== undefined) return all;
  const { field, read } = equality;
  const name = `${own ? "own " : ""}${measure.types.join(" ")}.${field}`;
  return (frame) => {
    const value = read(frame);
    if (value === undefined) return all(frame);
    const { byKey, missing } = indexOf(frame, name, field, all);
    const found = value === null ? noRecords : (byKey.get(keyOf(asScalar(value))) ?? noRecords);
    if (missing.length === 0) return found;
    return found.length === 0 ? missing : [...found, ...missing];
  };
}

function recordsOf(types: readonly string[], own: boolean): Candidates {
  const read = ({ scope }: Frame, type: string): readonly ViewRecord[] =>
    own ? scope.ownRecords(type) : scope.records(type);
  const [only] = types;
  if (only !== undefined && types.length === 1) return (frame) => read(frame, only);
  const name = `${own ? "own " : ""}${types.join(" ")}`;
  return (frame) => {
    const known = frame.unions.get(name);
    if (known !== undefined) return known;
    const union = types.flatMap((type) => read(frame, type));
    frame.unions.set(name, union);
    return union;
  };
}

function indexOf(frame: Frame, name: string, field: string, all: Candidates): RecordIndex {
  const { indexes } = frame;
  const known = indexes.get(name);
  if (known !== undefined) return known;
  const byKey = new Map<string, ViewRecord[]>();
  const missing: ViewRecord[] = [];
  for (const record of all(frame)) {
    const value = record.fields[field];
    if (value === undefined) {
      missing.push(record);
    } else if (value !== null) {
      const key = keyOf(asScalar(value));
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [record]);
      else list.push(record);
    }
  }
  const index = { byKey, missing };
  indexes.set(name, index);
  return index;
}

function asScalar(value: NonNullable<Value>): Scalar {
  // BECAUSE: only equalities of words and integers are indexed (findEquality).
  return value as Scalar;
}

const indexable = new Set(["id", "text", "enum", "integer"]);

/** The first equality that can be looked up: at the top of `where`, or one of the arms of its `all`. */
function findEquality(
  { as, types, where }: Pick<Measure, "as" | "types" | "where">,
  names: Names,
): { readonly field: string; readonly read: Read } | undefined {
  if (where === undefined) return undefined;
  for (const arm of topArms(where)) {
    if (!("fact" in arm) || arm.operator !== "equal" || arm.value === undefined) continue;
    const { fact, value } = arm;
    if (fact.of !== "record" || fact.as !== as || fact.type.list || !indexable.has(fact.type.scalar)) continue;
    const stored = !types.some((type) => names.model.records.get(type)?.derived.has(fact.field));
    // Only what can be none in a correlation alone, where none matches nothing, may be looked up.
    const known = value.kind === "literal" || value.kind === "param" || (value.kind === "fact" && isCorrelation(arm));
    const year = value.kind === "fact" && value.fact.of === "calendar";
    if (stored && (known || year)) return { field: fact.field, read: compileOperand(value, names) };
  }
  return undefined;
}

function topArms(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all.flatMap(topArms);
  return "condition" in condition ? topArms(condition.is) : [condition];
}
