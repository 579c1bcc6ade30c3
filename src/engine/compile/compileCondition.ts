import type { Condition, FactReference, Leaf, Operand } from "../../rulebook/index.js";
import { compare, type Sides } from "../compare.js";
import { leafEvidence } from "../explain/leafEvidence.js";
import type { Frame } from "../Frame.js";
import { valueOf } from "../parameterAt.js";
import { FALSE, not, TRUE, type Truth, UNKNOWN } from "../truth.js";
import type { Value } from "../Value.js";
import { compileExpression } from "./compileExpression.js";
import { compileFact } from "./compileFact.js";
import type { Names, Read } from "./Names.js";

export type Test = (frame: Frame) => Truth;

/** A condition as a test of the frame. On the silent path it stops as soon as the answer stands; an explanation looks at all. */
export function compileCondition(condition: Condition, names: Names): Test {
  if ("all" in condition) return compileArms(condition.all, names, FALSE);
  if ("any" in condition) return compileArms(condition.any, names, TRUE);
  if ("not" in condition) {
    const inner = compileCondition(condition.not, names);
    return (frame) => not(inner(frame));
  }
  if ("condition" in condition) return compileCondition(condition.is, names);
  return compileLeaf(condition, names);
}

/** `decisive`: the value of one arm that settles the whole. */
function compileArms(conditions: readonly Condition[], names: Names, decisive: typeof TRUE | typeof FALSE): Test {
  const arms = conditions.map((one) => compileCondition(one, names));
  return (frame) => {
    if (frame.trace !== undefined) return explainArms(arms, frame, decisive);
    let result: Truth = decisive === TRUE ? FALSE : TRUE;
    for (const arm of arms) {
      const truth = arm(frame);
      if (truth === decisive) return decisive;
      if (truth === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };
}

/** All arms, keeping what bears on the answer: of a settled whole the arms that settled it, and no missing facts. */
function explainArms(arms: readonly Test[], frame: Frame, decisive: typeof TRUE | typeof FALSE): Truth {
  const { trace } = frame;
  if (trace === undefined) return UNKNOWN;
  const missing = trace.missing.length;
  const before = trace.evidence;
  const kept = [...before];
  let result: Truth = decisive === TRUE ? FALSE : TRUE;
  let settled = false;
  for (const arm of arms) {
    trace.evidence = [];
    const truth = arm(frame);
    if (truth === decisive && !settled) {
      settled = true;
      result = decisive;
      kept.length = before.length;
    } else if (truth === UNKNOWN && !settled) {
      result = UNKNOWN;
    }
    if (!settled || truth === decisive) kept.push(...trace.evidence);
  }
  trace.evidence = kept;
  if (result !== UNKNOWN) trace.missing.length = missing;
  return result;
}

function compileLeaf(leaf: Leaf, names: Names): Test {
  const left = compileFact(leaf.fact, names);
  const right = leaf.value === undefined ? undefined : compileOperand(leaf.value, names);
  const { operator } = leaf;
  const correlated = isCorrelation(leaf);
  const { scalar } = leaf.fact.type;
  return (frame) => {
    const missing = frame.trace?.missing.length ?? 0;
    const a = left(frame);
    const b = right === undefined ? true : right(frame);
    const sides: Sides = { scalar, asOf: frame.asOf, correlated };
    const truth = compare(operator, a, b, sides);
    if (frame.trace !== undefined) {
      if (truth !== UNKNOWN) frame.trace.missing.length = missing;
      if (frame.trace.inside === 0) frame.trace.evidence.push(leafEvidence(frame, leaf, names, a, b, truth));
    }
    return truth;
  };
}

/** Facts of two different records: two absences are no match. */
function isCorrelation({ fact, value }: Leaf): boolean {
  const isRecordFact = (one: FactReference): boolean => one.of === "record" || one.of === "column";
  return value?.kind === "fact" && isRecordFact(fact) && isRecordFact(value.fact) && "as" in fact && "as" in value.fact && fact.as !== value.fact.as;
}

export function compileOperand(operand: Operand, names: Names): Read {
  switch (operand.kind) {
    case "list": {
      const values = (names.rulebook.lists[operand.list]?.values ?? []).map(valueOf);
      // BECAUSE: literals of one list are scalars.
      return () => values as Value;
    }
    case "set": {
      const { set } = operand;
      return (frame) => {
        const values = frame.view.sets.get(set);
        if (values === undefined) frame.trace?.missing.push(`set ${set}`);
        return values;
      };
    }
    case "several": {
      const reads = operand.of.map((one) => compileExpression(one, names));
      return (frame) => {
        const values = reads.map((read) => read(frame));
        // BECAUSE: `between` and `in` look at the members one by one, none and unknown included.
        return values as unknown as Value;
      };
    }
    default:
      return compileExpression(operand, names);
  }
}
