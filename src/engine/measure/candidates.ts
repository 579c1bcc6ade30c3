import type { Scalar } from "../../kernel/index.js";
import type { View, ViewRecord } from "../../model/index.js";
import type { Condition, Measure } from "../../rulebook/index.js";
import { compileOperand } from "../compile/compileCondition.js";
import type { Names, Read } from "../compile/Names.js";
import type { Frame } from "../Frame.js";
import { keyOf, type Value } from "../Value.js";

/** The records of some types by the value of one stored field; those that miss it may have any. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly ViewRecord[]>;
  readonly missing: readonly ViewRecord[];
}

const noRecords: readonly ViewRecord[] = [];

/** Indexes of one view, made when first asked for. */
const indexes = new WeakMap<View, Map<string, Index>>();

/**
 * Which records a measure has to look at. An equality in `where` between a stored fact of the measured record and something
 * known before is looked up, not looped over.
 */
export function compileCandidates(measure: Pick<Measure, "as" | "types" | "where">, names: Names): (frame: Frame) => readonly ViewRecord[] {
  const { types } = measure;
  const all = (frame: Frame): readonly ViewRecord[] => {
    const [only] = types;
    return types.length === 1 && only !== undefined ? frame.scope.records(only) : types.flatMap((type) => frame.scope.records(type));
  };
  const equality = findEquality(measure, names);
  if (equality === undefined) return all;
  const { field, read } = equality;
  const name = `${types.join(" ")}.${field}`;
  return (frame) => {
    const value = read(frame);
    if (value === undefined) return all(frame);
    const index = indexOf(frame, name, field, all);
    const found = value === null ? noRecords : (index.byKey.get(keyOf(asScalar(value))) ?? noRecords);
    return index.missing.length === 0 ? found : [...found, ...index.missing];
  };
}

function indexOf(frame: Frame, name: string, field: string, all: (frame: Frame) => readonly ViewRecord[]): Index {
  let ofView = indexes.get(frame.view);
  if (ofView === undefined) {
    ofView = new Map();
    indexes.set(frame.view, ofView);
  }
  const known = ofView.get(name);
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
  ofView.set(name, index);
  return index;
}

function asScalar(value: NonNullable<Value>): Scalar {
  // BECAUSE: only equalities of words and integers are indexed (findEquality).
  return value as Scalar;
}

const indexable = new Set(["id", "text", "enum", "integer"]);

/** The first equality that can be looked up: at the top of `where`, or one of the arms of its `all`. */
function findEquality({ as, types, where }: Pick<Measure, "as" | "types" | "where">, names: Names): { readonly field: string; readonly read: Read } | undefined {
  if (where === undefined) return undefined;
  for (const arm of topArms(where)) {
    if (!("fact" in arm) || arm.operator !== "equal" || arm.value === undefined) continue;
    const { fact, value } = arm;
    if (fact.of !== "record" || fact.as !== as || fact.type.list || !indexable.has(fact.type.scalar)) continue;
    const stored = types.every((type) => names.model.records.get(type)?.facts.get(fact.field)?.compute === undefined);
    if (!stored || value.kind === "list" || value.kind === "set" || value.kind === "several" || value.kind === "call") continue;
    if (value.kind === "fact" && (value.fact.of === "let" || ("as" in value.fact && value.fact.as === as))) continue;
    return { field: fact.field, read: compileOperand(value, names) };
  }
  return undefined;
}

function topArms(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all.flatMap(topArms);
  return "condition" in condition ? topArms(condition.is) : [condition];
}
