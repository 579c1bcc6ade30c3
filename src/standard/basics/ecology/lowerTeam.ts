import { type DerivedScope, dateIn, ownerNamed, type ViewRecord } from "../../../model/index.js";
import type { tenure } from "../../tenure/tenure.js";
import { isAll } from "./isAll.js";
import { isBy } from "./isBy.js";

/**
 * Who sits in the leadership teams directly below the unit on the day; `undefined` where that is not certain of everyone.
 * SEE: rule unt-talk-coverage-low.
 */
export function lowerTeam(unitId: string, scope: DerivedScope): ReadonlySet<string> | undefined {
  if (scope.subject.id !== unitId || scope.completeness(ownerNamed<typeof tenure>("tenure").type) !== "complete")
    return undefined;
  const certain = new Set<string>();
  const possible = new Set<string>();
  for (const record of scope.records(ownerNamed<typeof tenure>("tenure").type)) {
    const team = scope.fact(record, "lowerLeadershipTeam");
    const sits = isAll(typeof team === "boolean" ? team : undefined, holds(record, scope.asOf));
    const { cadreId } = record.fields;
    if (sits === false) continue;
    if (typeof cadreId !== "string") return undefined;
    (sits === true && record.presence === "certain" ? certain : possible).add(cadreId);
  }
  return [...possible].every((cadreId) => certain.has(cadreId)) ? certain : undefined;
}

/** Whether the post is held on the day; the last day in it counts. */
function holds({ fields }: ViewRecord, asOf: number): boolean | undefined {
  const to = dateIn(fields["effectiveTo"]);
  const isOver = to === null ? false : isBy(to, asOf - 1);
  return isAll(isBy(fields["effectiveFrom"], asOf), isOver === undefined ? undefined : !isOver);
}
