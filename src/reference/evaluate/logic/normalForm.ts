import type { Condition, Leaf } from "../../../rulebook/index.js";

/** A condition in negation normal form: `not` has moved down to the leaves, shared conditions stand where they are used. */
export type Node =
  | { readonly is: "leaf"; readonly place: number; readonly negated: boolean }
  | { readonly is: "all" | "any"; readonly arms: readonly Node[] };

export interface NormalForm {
  readonly root: Node;
  readonly leaves: readonly Leaf[];
}

/** By De Morgan; the leaves keep the order in which they were written. */
export function normalForm(condition: Condition): NormalForm {
  const leaves: Leaf[] = [];
  const walk = (one: Condition, negated: boolean): Node => {
    if ("not" in one) return walk(one.not, !negated);
    if ("condition" in one) return walk(one.is, negated);
    if ("all" in one) return { is: negated ? "any" : "all", arms: one.all.map((arm) => walk(arm, negated)) };
    if ("any" in one) return { is: negated ? "all" : "any", arms: one.any.map((arm) => walk(arm, negated)) };
    return { is: "leaf", place: leaves.push(one) - 1, negated };
  };
  return { root: walk(condition, false), leaves };
}
