import type { Condition, Leaf, Operand } from "../../../rulebook/index.js";
import { gapsOf, readExpression } from "../reading/readExpression.js";
import { readFact } from "../reading/readFact.js";
import type { Sight } from "../reading/Sight.js";
import { readLiteral } from "../values/readStored.js";
import { noGaps, type Reading } from "../values/Value.js";
import type { Verdict } from "./askJsonRulesEngine.js";
import { compareLeaf, type LeftSide } from "./compareLeaf.js";
import type { Node } from "./normalForm.js";
import type { Judgement, Truth } from "./Truth.js";

/** One leaf as it was found: its own truth, before any `not`. */
export interface Answer {
  readonly leaf: Leaf;
  readonly truth: Truth;
  readonly left: Reading;
  readonly right: Reading;
}

/** A condition as json-rules-engine decided it, with the leaves under it. */
export interface Hearsay {
  readonly root: Node;
  readonly verdict: Verdict;
  readonly answers: readonly Answer[];
}

/** Reads every leaf, and has json-rules-engine put them together. */
export function hear(condition: Condition, sight: Sight): Hearsay {
  const { inquiry, view } = sight.of.hearing;
  const question = inquiry.questionOf(condition);
  const { root, leaves } = question.form;
  let pattern = "";
  const sides: { readonly left: LeftSide; readonly right: Reading["value"] }[] = [];
  const answers = leaves.map((leaf): Answer => {
    const left = readFact(leaf.fact, sight);
    const right = leaf.value === undefined ? nothing : readOperand(leaf.value, sight);
    const side: LeftSide = {
      value: left.value,
      scalar: leaf.fact.type.scalar,
      correlated: leaf.correlated,
      asOf: view.asOf,
    };
    const truth = compareLeaf(leaf.operator, side, right.value);
    pattern += truth[0];
    sides.push({ left: side, right: right.value });
    return { leaf, truth, left, right };
  });
  return { root, verdict: inquiry.verdict(question, pattern, sides), answers };
}

/** The same where only the outcome counts. */
export function judge(condition: Condition, sight: Sight): Judgement {
  const heard = hear(condition, sight);
  const { truth } = heard.verdict;
  return truth === "unknown" ? { truth, gaps: gapsIn(heard) } : { truth, gaps: noGaps };
}

/** What leaves a condition open: the gaps of its open leaves, of those that still bear on it. */
export function gapsIn({ root, verdict, answers }: Hearsay): readonly string[] {
  const walk = (node: Node, { truth, arms }: Verdict): readonly string[] => {
    if (truth !== "unknown") return noGaps;
    if (node.is === "leaf") return gapsOfAnswer(answers[node.place]);
    return node.arms.flatMap((arm, index) => {
      const verdictOfArm = arms[index];
      return verdictOfArm === undefined ? noGaps : walk(arm, verdictOfArm);
    });
  };
  return walk(root, verdict);
}

function gapsOfAnswer(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return noGaps;
  const gaps = gapsOf([answer.left, answer.right]);
  return gaps.length > 0 ? gaps : [answer.leaf.fact.name];
}

const nothing: Reading = { value: undefined, gaps: noGaps };

function readOperand(operand: Operand, sight: Sight): Reading {
  const { hearing } = sight.of;
  switch (operand.kind) {
    case "list": {
      const members = (hearing.rulebook.lists[operand.list]?.values ?? []).map(readLiteral);
      return { value: { is: "list", members }, gaps: noGaps };
    }
    case "set": {
      const words = hearing.view.sets.get(operand.set);
      if (words === undefined) return { value: undefined, gaps: [`set ${operand.set}`] };
      return { value: { is: "list", members: words.map((word) => ({ is: "word", word })) }, gaps: noGaps };
    }
    case "several": {
      const readings = operand.of.map((one) => readExpression(one, sight));
      return { value: { is: "list", members: readings.map(({ value }) => value) }, gaps: gapsOf(readings) };
    }
    default:
      return readExpression(operand, sight);
  }
}
