import { expect, test } from "vitest";
import { compileRules } from "../../src/engine/index.js";
import { both, either, FALSE, not, TRUE, type Truth, UNKNOWN } from "../../src/engine/truth.js";
import type { Condition, Leaf, Rule, Rulebook } from "../../src/rulebook/index.js";
import { engineModel } from "./engineModel.js";
import { rulebookOf, thing, viewOf } from "./evaluate.js";

const values = [FALSE, UNKNOWN, TRUE] as const;

test("Kleene's tables: all is the least, any the greatest, not the mirror", () => {
  expect(values.map((a) => values.map((b) => both(a, b)))).toEqual([
    [0, 0, 0],
    [0, 1, 1],
    [0, 1, 2],
  ]);
  expect(values.map((a) => values.map((b) => either(a, b)))).toEqual([
    [0, 1, 2],
    [1, 1, 2],
    [2, 2, 2],
  ]);
  expect(values.map(not)).toEqual([2, 1, 0]);
});

/* P-17: every tree of at most 4 leaves and depth at most 3 over all, any, not. A leaf is its place from the left. */
type Tree = "leaf" | { readonly op: "all" | "any" | "not"; readonly arms: readonly Tree[] };

const depthLimit = 3;

function treesOf(leaves: number, depth: number): readonly Tree[] {
  const found: Tree[] = leaves === 1 ? ["leaf"] : [];
  if (depth === 0) return found;
  for (const inner of treesOf(leaves, depth - 1)) found.push({ op: "not", arms: [inner] });
  for (const arms of armsOf(leaves, depth - 1)) found.push({ op: "all", arms }, { op: "any", arms });
  return found;
}

function armsOf(leaves: number, depth: number): readonly (readonly Tree[])[] {
  const found: (readonly Tree[])[] = treesOf(leaves, depth).map((one) => [one]);
  for (let first = 1; first < leaves; first += 1)
    for (const head of treesOf(first, depth))
      for (const rest of armsOf(leaves - first, depth)) found.push([head, ...rest]);
  return found;
}

/** Min, max and 2 − x, written by hand and not from the engine's own functions. */
function kleene(tree: Tree, leaves: readonly Truth[], place: { at: number }): number {
  if (tree === "leaf") return leaves[place.at++] ?? 0;
  const arms = tree.arms.map((arm) => kleene(arm, leaves, place));
  return tree.op === "not" ? 2 - (arms[0] ?? 0) : tree.op === "all" ? Math.min(...arms) : Math.max(...arms);
}

const names = ["n", "signed", "twice", "note"] as const;

function conditionOf(tree: Tree, leaf: Leaf, place: { at: number }): Condition {
  if (tree !== "leaf") {
    const arms = tree.arms.map((arm) => conditionOf(arm, leaf, place));
    return tree.op === "all" ? { all: arms } : tree.op === "any" ? { any: arms } : { not: arms[0] ?? leaf };
  }
  const field = ["code", "other", "note", "kind"][place.at++] ?? "code";
  return {
    ...leaf,
    fact: { of: "record", as: "thing", field, name: `thing.${field}`, type: { scalar: "text", list: false } },
  };
}

test("all trees of up to 4 leaves and depth 3 agree with Kleene's tables, silent pass and explanation alike (P-17)", () => {
  const book = rulebookOf({ r: "each: thing\nwhen: { fact: thing.note, operator: equal, value: red }" });
  const [rule] = book.rules;
  const leaf = rule?.when as Leaf;
  const statuses = { [FALSE]: "silent", [UNKNOWN]: "unknown", [TRUE]: "fires" } as const;
  const text = { [FALSE]: "blue", [UNKNOWN]: undefined, [TRUE]: "red" } as const;
  const views = new Map<number, { readonly leaves: readonly Truth[]; readonly view: ReturnType<typeof viewOf> }[]>();
  for (const count of [1, 2, 3, 4]) {
    const assignments: (readonly Truth[])[] = [[]];
    for (let index = 0; index < count; index += 1)
      assignments.push(...assignments.splice(0).flatMap((one) => values.map((value) => [...one, value])));
    views.set(
      count,
      assignments.map((leaves) => {
        const [code, other, note, kind] = leaves.map((one) => text[one]);
        return { leaves, view: viewOf({ records: [thing("T-1", { code, other, note, kind })] }) };
      }),
    );
  }
  let checked = 0;
  for (const count of [1, 2, 3, 4]) {
    for (const tree of treesOf(count, depthLimit)) {
      const when = conditionOf(tree, leaf, { at: 0 });
      const evaluate = compileRules({ ...book, rules: [{ ...(rule as Rule), when }] } as Rulebook, engineModel);
      for (const { leaves, view } of views.get(count) ?? []) {
        const expected = statuses[kleene(tree, leaves, { at: 0 }) as Truth];
        // A silent item leaves nothing; whatever leaves something was decided again by the explanation, which throws if it differs.
        const found = evaluate(view).outcomes[0]?.status ?? "silent";
        if (found !== expected) expect({ tree, leaves, found }).toEqual({ tree, leaves, found: expected });
        checked += 1;
      }
    }
  }
  expect(names).toHaveLength(4);
  expect(checked).toBeGreaterThan(100_000);
});
