import { type DerivedScope, ownerNamed, type ViewRecord } from "../../../model/index.js";
import type { rotationPlan } from "../../tenure/rotationPlan.js";
import { countRecords } from "./countRecords.js";
import { isAll } from "./isAll.js";
import { isWithinYear } from "./isWithinYear.js";

/** Rotations due within twelve months, none that was deferred with approval. SEE: rule unt-rotation-rate-low. */
export function countRotations(
  unitId: string,
  scope: DerivedScope,
  test: (fields: ViewRecord["fields"]) => boolean | undefined,
): number | undefined {
  return countRecords(unitId, scope, ownerNamed<typeof rotationPlan>("rotationPlan").type, ({ fields }) => {
    const { deferredRef } = fields;
    const stands = deferredRef === undefined ? undefined : deferredRef === null;
    return isAll(isWithinYear(fields["dueOn"], scope.asOf), stands, test(fields));
  });
}
