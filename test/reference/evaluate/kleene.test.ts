import { expect, test } from "vitest";
import { askJsonRulesEngine } from "../../../src/reference/evaluate/logic/askJsonRulesEngine.js";
import { normalForm } from "../../../src/reference/evaluate/logic/normalForm.js";
import type { Value } from "../../../src/reference/evaluate/values/Value.js";
import type { Condition, Leaf } from "../../../src/rulebook/index.js";

const place = { kind: "source", file: "", line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" } as const;
const leaf: Leaf = {
  fact: { of: "record", as: "thing", field: "code", name: "thing.code", type: { scalar: "text", list: false } },
  operator: "equal",
  value: { kind: "literal", literal: { type: "text", value: "red" } },
  place,
};

/** Every tree of so many leaves and at most so deep, with `all` and `any` of one arm as well. */
function treesOf(leaves: number, depth: number): readonly Condition[] {
  const found: Condition[] = leaves === 1 ? [leaf] : [];
  if (depth === 0) return found;
  for (const not of treesOf(leaves, depth - 1)) found.push({ not });
  for (const arms of armsOf(leaves, depth - 1)) found.push({ all: arms }, { any: arms });
  return found;
}

function armsOf(leaves: number, depth: number): readonly (readonly Condition[])[] {
  const found: (readonly Condition[])[] = treesOf(leaves, depth).map((one) => [one]);
  for (let first = 1; first < leaves; first += 1)
    for (const head of treesOf(first, depth))
      for (const rest of armsOf(leaves - first, depth)) found.push([head, ...rest]);
  return found;
}

/** Kleene's tables as least, greatest and mirror of 0, 1, 2, on the tree as it was written. */
function kleene(tree: Condition, values: readonly number[], at: { next: number }): number {
  if ("all" in tree) return Math.min(...tree.all.map((one) => kleene(one, values, at)));
  if ("any" in tree) return Math.max(...tree.any.map((one) => kleene(one, values, at)));
  if ("not" in tree) return 2 - kleene(tree.not, values, at);
  return values[at.next++] ?? 0;
}

const words = ["blue", undefined, "red"] as const;
const truths = ["false", "unknown", "true"] as const;

function wordOf(word: string | undefined): Value {
  return word === undefined ? undefined : { is: "word", word };
}

async function countTrees(leaves: number, depth: number): Promise<number> {
  let checked = 0;
  for (const tree of treesOf(leaves, depth)) {
    const ask = askJsonRulesEngine(normalForm(tree));
    for (let pattern = 0; pattern < 3 ** leaves; pattern += 1) {
      const values = Array.from({ length: leaves }, (_, index) => Math.floor(pattern / 3 ** index) % 3);
      const sides = values.map((one) => ({
        left: { value: wordOf(words[one]), scalar: "text", correlated: false, asOf: 0 } as const,
        right: wordOf("red"),
      }));
      const { truth } = await ask(sides);
      if (truth !== truths[kleene(tree, values, { next: 0 })]) expect({ tree, values, truth }).toBe("Kleene's value");
      checked += 1;
    }
  }
  return checked;
}

test("json-rules-engine in two runs gives Kleene's tables: all trees of up to 3 leaves and depth 2 (P-17)", async () => {
  const counts = [await countTrees(1, 3), await countTrees(2, 2), await countTrees(3, 2)];
  expect(counts).toEqual([120, 342, 4482]);
});
