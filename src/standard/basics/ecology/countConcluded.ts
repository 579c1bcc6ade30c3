import { type DerivedScope, ownerNamed, type ViewRecord } from "../../../model/index.js";
import type { complaint } from "../../petition/complaint.js";
import { countRecords } from "./countRecords.js";
import { isAll } from "./isAll.js";
import { isOneOf } from "./isOneOf.js";
import { isWithinYear } from "./isWithinYear.js";

/** Complaints concluded within twelve months with an outcome that passes; one whose handling goes on has none. */
export function countConcluded(
  unitId: string,
  scope: DerivedScope,
  test: (outcome: ViewRecord["fields"][string]) => boolean | undefined,
): number | undefined {
  return countRecords(
    unitId,
    scope,
    ownerNamed<typeof complaint>("complaint").type,
    ({ fields: { outcome, outcomeOn } }) => {
      if (isOneOf(outcome, ["pending"]) === true) return false;
      return isAll(isWithinYear(outcomeOn, scope.asOf), test(outcome));
    },
  );
}
