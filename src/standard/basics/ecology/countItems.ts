import { type DerivedScope, ownerNamed, type ViewRecord } from "../../../model/index.js";
import type { rectificationItem } from "../../duty/rectificationItem.js";
import { countRecords } from "./countRecords.js";
import { isAll } from "./isAll.js";
import { isWithinYear } from "./isWithinYear.js";

/** Rectification items due within twelve months. SEE: rule unt-closure-rate-low. */
export function countItems(
  unitId: string,
  scope: DerivedScope,
  test: (fields: ViewRecord["fields"]) => boolean | undefined,
): number | undefined {
  return countRecords(unitId, scope, ownerNamed<typeof rectificationItem>("rectificationItem").type, ({ fields }) =>
    isAll(isWithinYear(fields["due"], scope.asOf), test(fields)),
  );
}
