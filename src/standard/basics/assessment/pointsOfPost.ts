import { exactDay } from "../../../kernel/index.js";
import { type DerivedScope, dateIn, holds, ownerNamed } from "../../../model/index.js";
import type { riskPoint } from "../riskPoint.js";

/**
 * The highest value of a fact over a post's risk points of the day of assessment. None where the post has no risk point;
 * `undefined` where one may be missing, or one may be higher than those known.
 */
export function highestOfPost(
  postId: string,
  fact: "inherentScore" | "residualScore",
  scope: DerivedScope,
): number | null | undefined {
  const today = exactDay(scope.asOf);
  let highest: number | null = null;
  let unknown = scope.completeness(ownerNamed<typeof riskPoint>("riskPoint").type) !== "complete";
  for (const record of scope.records(ownerNamed<typeof riskPoint>("riskPoint").type)) {
    const { postId: of, effectiveFrom, effectiveTo } = record.fields;
    if (of !== undefined && of !== postId) continue;
    const stands = holds(dateIn(effectiveFrom), dateIn(effectiveTo), today);
    if (stands === false) continue;
    const value = scope.fact(record, fact);
    if (of === undefined || stands === undefined || typeof value !== "number") unknown = true;
    else highest = Math.max(highest ?? 0, value);
  }
  return unknown ? undefined : highest;
}
