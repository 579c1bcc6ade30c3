import type { DerivedScope, ViewRecord } from "../../model/index.js";
import { anyTrue, type Truth } from "./anyTrue.js";
import { asTruth } from "./asTruth.js";
import { isInChain } from "./isInChain.js";

/** Whether who holds a tenure serves in a unit, or supervises it as principal or member of the leadership team of one above. */
export function answersForUnit(record: ViewRecord, unitId: string, scope: DerivedScope): Truth {
  const served = record.fields["unitId"];
  if (served === undefined) return undefined;
  if (served === unitId) return true;
  if (typeof served !== "string") return false;
  const below = isWithin(unitId, served, scope);
  if (below === false) return false;
  const leads = anyTrue([asTruth(record.fields["principal"]), asTruth(scope.fact(record, "leadershipTeam"))]);
  return leads === false ? false : leads === true ? below : undefined;
}

/** Whether a unit is the other or below it. */
export function isWithin(lower: string, upper: string, scope: DerivedScope): Truth {
  return lower === upper || isInChain(scope, "unit", "parentUnitId", lower, upper);
}
