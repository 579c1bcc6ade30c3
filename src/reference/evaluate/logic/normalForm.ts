import type { Condition, Leaf } from "../../../rulebook/index.js";

/** A condition in negation normal form: `not` has moved down to the leaves, shared conditions stand where they are used. */
export type Node =
  | { readonly is: "leaf"; readonly place: number; readonly negated: boolean }
  | { readonly is: "all" | "any"; readonly arms: readonly Node[] };

export interface NormalForm {
  readonly root: Node;
  readonly leaves: readonly PlacedLeaf[];
}

export interface PlacedLeaf extends Leaf {
  /** Of two different records or subjects: two absences are no match. */
  readonly correlated: boolean;
}

/** By De Morgan; the leaves keep the order in which they were written. */
export function normalForm(condition: Condition): NormalForm {
  const leaves: PlacedLeaf[] = [];
  const walk = (one: Condition, negated: boolean): Node => {
    if ("not" in one) return walk(one.not, !negated);
    if ("condition" in one) return walk(one.is, negated);
    if ("all" in one) return { is: negated ? "any" : "all", arms: one.all.map((arm) => walk(arm, negated)) };
    if ("any" in one) return { is: negated ? "all" : "any", arms: one.any.map((arm) => walk(arm, negated)) };
    return { is: "leaf", place: leaves.push({ ...one, correlated: isCorrelation(one) }) - 1, negated };
  };
  return { root: walk(condition, false), leaves };
}

/** Facts of two different records, or of two different subjects. */
export function isCorrelation({ fact, value }: Leaf): boolean {
  if (value?.kind !== "fact") return false;
  const [one, other] = [fact, value.fact].map((side) => {
    if (side.of === "record" || side.of === "column") return `record ${side.as}`;
    return side.of === "subject" ? `subject ${side.kind}` : undefined;
  });
  return one !== undefined && other !== undefined && one !== other;
}
