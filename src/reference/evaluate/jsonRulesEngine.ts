import { Engine, Fact, type RuleProperties, type RuleResult, type TopLevelCondition } from "json-rules-engine";
import type { OperatorName } from "../../rulebook/index.js";
import { compareLeaf, type LeftSide } from "./logic/compareLeaf.js";
import type { Node, NormalForm } from "./logic/normalForm.js";
import { opposite, type Truth } from "./logic/Truth.js";
import type { Value } from "./values/Value.js";

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

type Answer = (left: LeftSide, right: Value) => Truth;
type Decide = (left: LeftSide, right: Value) => boolean;

/** In which runs a leaf passes; the negation stands on the leaf, so that what is open stays open under it. */
const decorators: Readonly<Record<string, (truth: Truth) => boolean>> = {
  certainly: (truth) => truth === "true",
  possibly: (truth) => truth !== "false",
  certainlyNot: (truth) => opposite(truth) === "true",
  possiblyNot: (truth) => opposite(truth) !== "false",
};

/**
 * A condition as two rules of json-rules-engine, over facts that are the two sides of its leaves. Our operators are its
 * custom operators; all, any and what becomes of them are left to it.
 */
export function askJsonRulesEngine({ root, leaves }: NormalForm): (sides: readonly Sides[]) => Promise<Verdict> {
  const engine = new Engine([], { allowUndefinedFacts: false, pathResolver: refusePath });
  for (const operator of new Set(leaves.map((leaf) => leaf.operator))) addOperator(engine, operator);
  for (const [name, passes] of Object.entries(decorators))
    engine.addOperatorDecorator(name, (left: LeftSide, right: Value, next: (left: LeftSide, right: Value) => boolean) =>
      // BECAUSE: our operators answer in three values, and only a decorator stands between them and json-rules-engine.
      passes((next as unknown as Answer)(left, right)),
    );
  const names = leaves.map(({ fact }, place) => ({ left: `${place} ${fact.name}`, right: `${place} against` }));
  const conditionOf = (node: Node, run: string): Nested => {
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
    const facts: Record<string, Fact> = {};
    names.forEach((name, place) => {
      const side = sides[place];
      // BECAUSE: `cache` would hash every value for a key that nobody asks for.
      facts[name.left] = new Fact<unknown>(name.left, side?.left, { cache: false });
      facts[name.right] = new Fact<unknown>(name.right, side?.right, { cache: false });
    });
    const { results, failureResults } = await engine.run(facts);
    const [certainly, possibly] = runs.map((run) => [...results, ...failureResults].find(({ name }) => name === run));
    return verdictOf(root, resultOf(certainly), resultOf(possibly));
  };
}

type Nested = Extract<RuleProperties["conditions"], { all: unknown }>["all"][number];

/** A node of the tree that json-rules-engine hands back, with what it made of it. */
type Result = Partial<Record<"all" | "any", readonly Result[]>> & { readonly result?: boolean };

function resultOf(rule: RuleResult | undefined): Result | undefined {
  // BECAUSE: the tree has the form that it was given; its declared type also covers conditions by name.
  return (rule?.conditions as TopLevelCondition & Result)?.all?.[0];
}

function verdictOf(node: Node, certainly: Result | undefined, possibly: Result | undefined): Verdict {
  if (certainly?.result === undefined || possibly?.result === undefined || (certainly.result && !possibly.result))
    throw new RangeError("INVARIANT: json-rules-engine answers at every node, and what is certain is possible");
  const truth = certainly.result ? "true" : possibly.result ? "unknown" : "false";
  if (node.is === "leaf") return { truth, arms: [] };
  const { is, arms } = node;
  return { truth, arms: arms.map((arm, index) => verdictOf(arm, certainly[is]?.[index], possibly[is]?.[index])) };
}

function addOperator(engine: Engine, operator: OperatorName): void {
  const answer: Answer = (left, right) => compareLeaf(operator, left, right);
  // BECAUSE: a custom operator's answer goes to a decorator of ours, which makes a boolean of it.
  engine.addOperator(operator, answer as unknown as Decide);
}

/** No condition of ours has a path. */
function refusePath(): never {
  throw new RangeError("INVARIANT: conditions name facts and never paths into them");
}
