import type { Condition, Leaf } from "../../rulebook/index.js";
import { compileComparison } from "../compare.js";
import { leafEvidence } from "../explain/leafEvidence.js";
import type { Frame, Trace } from "../Frame.js";
import { watchLeaf } from "../observe/watchLeaf.js";
import { FALSE, not, TRUE, type Truth, UNKNOWN } from "../truth.js";
import type { Value } from "../Value.js";
import { compileCountBound } from "./compileCountBound.js";
import { compileFact } from "./compileFact.js";
import { compileOperand } from "./compileOperand.js";
import { compileQuickLeaf } from "./compileQuickLeaf.js";
import { isCorrelation } from "./isCorrelation.js";
import type { Names } from "./Names.js";

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
    if (names.observer !== undefined) for (const arm of arms) arm(frame);
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

/** Where the value of a leaf is open, what was read for it is named; where it is settled, nothing is missing. */
function compileLeaf(leaf: Leaf, names: Names): Test {
  const { fact, operator } = leaf;
  const left = compileFact(fact, names);
  const right = leaf.value === undefined ? undefined : compileOperand(leaf.value, names);
  const compare = compileComparison(operator, { scalar: fact.type.scalar, correlated: isCorrelation(leaf) });
  const explain = (frame: Frame, trace: Trace, a: Value, b: Value, mark: number): Truth => {
    const truth = compare(a, b, frame.asOf);
    if (truth !== UNKNOWN) trace.missing.length = mark;
    else if (trace.missing.length === mark) trace.missing.push(fact.name);
    if (trace.inside === 0) trace.evidence.push(leafEvidence(frame, leaf, names, a, b, truth));
    return truth;
  };
  const watch = names.observer === undefined ? undefined : watchLeaf(leaf, names, names.observer);
  const quick = watch === undefined ? compileQuickLeaf(leaf, names) : undefined;
  const isTooFew = watch === undefined ? compileCountBound(leaf, names) : undefined;
  return (frame) => {
    const { trace } = frame;
    if (trace === undefined && quick !== undefined) return quick(frame);
    if (trace === undefined && isTooFew?.(frame) === true) return FALSE;
    const mark = trace === undefined ? 0 : trace.missing.length;
    const a = left(frame);
    const b = right === undefined ? undefined : right(frame);
    const truth = trace === undefined ? compare(a, b, frame.asOf) : explain(frame, trace, a, b, mark);
    if (watch !== undefined) watch(frame, a, b, truth);
    return truth;
  };
}
