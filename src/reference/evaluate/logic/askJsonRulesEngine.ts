import type { OperatorName } from "../../../rulebook/index.js";
import { createJsonRulesEngine, type JsonCondition, type JsonConditionResult } from "../../jsonRulesEngine.js";
import type { Value } from "../values/Value.js";
import { compareLeaf, type LeftSide } from "./compareLeaf.js";
import type { Node, NormalForm } from "./normalForm.js";
import { opposite, type Truth } from "./Truth.js";

/** What one node of a condition is, and its arms likewise. */
export interface Verdict {
  readonly truth: Truth;
  readonly arms: readonly Verdict[];
}

/** The two sides of a leaf. */
export interface Sides {
  readonly left: LeftSide;
  readonly right: Value;
}

/** The two runs: every open leaf taken for false, every open leaf taken for true. */
const runs = ["certainly", "possibly"] as const;

/** In which runs a leaf passes; the negation stands on the leaf, so that what is open stays open under it. */
const decorators: Readonly<Record<string, (truth: Truth) => boolean>> = {
  certainly: (truth) => truth === "true",
  possibly: (truth) => truth !== "false",
  certainlyNot: (truth) => opposite(truth) === "true",
  possiblyNot: (truth) => opposite(truth) !== "false",
};

/**
 * A condition as two rules of json-rules-engine, over facts that are the two sides of its leaves. Our operators are its
 * custom operators; all, any and what becomes of them are left to it. One question at a time.
 */
export function askJsonRulesEngine({ root, leaves }: NormalForm): (sides: readonly Sides[]) => Promise<Verdict> {
  const engine = createJsonRulesEngine();
  // BECAUSE: an operator of ours answers in three values; a decorator, without which none is used, makes a boolean of it.
  for (const operator of new Set(leaves.map((leaf) => leaf.operator)))
    engine.addOperator(operator, operatorOf(operator) as unknown as (left: unknown, right: unknown) => boolean);
  // BECAUSE: what follows the decorator is an operator of ours.
  for (const [name, passes] of Object.entries(decorators))
    engine.addOperatorDecorator(name, (left, right, next) => passes(next(left, right) as Truth));
  const names = leaves.map(({ fact }, place) => ({ left: `${place} ${fact.name}`, right: `${place} against` }));
  const conditionOf = (node: Node, run: string): JsonCondition => {
    if (node.is === "leaf") {
      const name = names[node.place];
      const operator = `${run}${node.negated ? "Not" : ""}:${leaves[node.place]?.operator}`;
      return { fact: name?.left ?? "", operator, value: { fact: name?.right } };
    }
    const arms = node.arms.map((arm) => conditionOf(arm, run));
    return node.is === "all" ? { all: arms } : { any: arms };
  };
  for (const run of runs)
    engine.addRule({ name: run, event: { type: run }, conditions: { all: [conditionOf(root, run)] } });

  return async (sides) => {
    names.forEach((name, place) => {
      // BECAUSE: `cache` would hash every value for a key that nobody asks for.
      engine.addFact(name.left, sides[place]?.left, { cache: false });
      engine.addFact(name.right, sides[place]?.right, { cache: false });
    });
    const { results, failureResults } = await engine.run();
    const found = [...results, ...failureResults];
    const [certainly, possibly] = runs.map((run) => found.find(({ name }) => name === run)?.conditions.all?.[0]);
    return verdictOf(root, certainly, possibly);
  };
}

function operatorOf(operator: OperatorName): (left: LeftSide, right: Value) => Truth {
  return (left, right) => compareLeaf(operator, left, right);
}

function verdictOf(
  node: Node,
  certainly: JsonConditionResult | undefined,
  possibly: JsonConditionResult | undefined,
): Verdict {
  if (certainly?.result === undefined || possibly?.result === undefined || (certainly.result && !possibly.result))
    throw new RangeError("INVARIANT: json-rules-engine answers at every node, and what is certain is possible");
  const truth = certainly.result ? "true" : possibly.result ? "unknown" : "false";
  if (node.is === "leaf") return { truth, arms: [] };
  const { is, arms } = node;
  return { truth, arms: arms.map((arm, index) => verdictOf(arm, certainly[is]?.[index], possibly[is]?.[index])) };
}
