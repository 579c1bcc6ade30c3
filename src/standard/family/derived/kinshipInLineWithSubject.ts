import { exactDay, type StoredValue } from "../../../kernel/index.js";
import { type DerivedScope, dateIn, defineDerived, holds, ownerNamed } from "../../../model/index.js";
import type { tenure } from "../../tenure/tenure.js";
import { anyTrue, type Truth } from "../../truth/anyTrue.js";
import { asTruth } from "../../truth/asTruth.js";
import { isInChain } from "../../truth/isInChain.js";
import type { kinship } from "../kinship.js";

/** Lines of business in which kin of a unit's management may not work. SEE: HB19-6. */
const listedLines: ReadonlySet<StoredValue> = new Set(["hr", "finance", "dic", "audit", "investment"]);

/**
 * Whether the cadre and the relative now sit in one line: one above the other, both directly under one member of management, or
 * one in a listed function of the unit that the other manages. Kin outside the group are not; an unknown post is unknown.
 */
export const kinshipInLineWithSubject = defineDerived(ownerNamed<typeof kinship>("kinship"), "inLineWithSubject", {
  type: { scalar: "boolean", list: false },
  title: { zh: "与本人存在应回避的任职关系", en: "In line with the subject" },
  compute: ({ cadreId, employerUnitId, kinPostId }, scope) => {
    if (employerUnitId === null || kinPostId === null) return false;
    if (kinPostId === undefined || cadreId === undefined) return undefined;
    const today = exactDay(scope.asOf);
    const inLine = anyTrue(
      scope.records(ownerNamed<typeof tenure>("tenure").type).map(({ fields }) => {
        if (fields["cadreId"] !== cadreId) return false;
        const held = holds(dateIn(fields["effectiveFrom"]), dateIn(fields["effectiveTo"]), today);
        const postId = fields["postId"];
        if (held === false || postId === null) return false;
        const answer = typeof postId === "string" ? postsInLine(postId, kinPostId, scope) : undefined;
        return answer === true ? held : answer;
      }),
    );
    return inLine === false && scope.completeness(ownerNamed<typeof tenure>("tenure").type) !== "complete"
      ? undefined
      : inLine;
  },
});

function postsInLine(post: string, other: string, scope: DerivedScope): Truth {
  return anyTrue([
    isInChain(scope, "post", "reportsToPostId", post, other),
    isInChain(scope, "post", "reportsToPostId", other, post),
    underOneManager(post, other, scope),
    inListedFunction(post, other, scope),
    inListedFunction(other, post, scope),
  ]);
}

function underOneManager(post: string, other: string, scope: DerivedScope): Truth {
  const manager = scope.profileFact("post", post, "reportsToPostId");
  const otherManager = scope.profileFact("post", other, "reportsToPostId");
  if (manager === undefined || otherManager === undefined) return undefined;
  if (typeof manager !== "string" || manager !== otherManager) return false;
  return asTruth(scope.profileFact("post", manager, "leadershipTeam"));
}

function inListedFunction(manager: string, worker: string, scope: DerivedScope): Truth {
  const unit = scope.profileFact("post", manager, "unitId");
  const otherUnit = scope.profileFact("post", worker, "unitId");
  const line = scope.profileFact("post", worker, "line");
  const manages = asTruth(scope.profileFact("post", manager, "leadershipTeam"));
  if (manages === false || (line !== undefined && !listedLines.has(line))) return false;
  if (unit === undefined || otherUnit === undefined || line === undefined) return undefined;
  return unit === otherUnit ? manages : false;
}
