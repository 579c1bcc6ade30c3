import type { Condition } from "../../rulebook/index.js";

/** The parts of a condition that all must hold. */
export function topArms(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all.flatMap(topArms);
  return "condition" in condition ? topArms(condition.is) : [condition];
}
