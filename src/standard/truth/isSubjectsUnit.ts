import type { CivilDate } from "../../kernel/index.js";
import { type DerivedScope, dateIn, holds, ownerNamed } from "../../model/index.js";
import type { tenure } from "../tenure/tenure.js";
import { answersForUnit, isWithin } from "./answersForUnit.js";
import { anyTrue, type Truth } from "./anyTrue.js";

/**
 * Whether a unit is one that the subject served in on a day, or one below it that the subject supervised as principal or member
 * of the leadership team. For a post its unit; for a unit itself and the units below.
 */
export function isSubjectsUnit(
  unitId: string | null | undefined,
  day: CivilDate | null | undefined,
  scope: DerivedScope,
): Truth {
  if (typeof unitId !== "string") return unitId === null ? false : undefined;
  const { kind, id } = scope.subject;
  if (kind === "unit") return isWithin(unitId, id, scope);
  if (kind === "post") {
    const own = scope.profileFact("post", id, "unitId");
    return own === undefined ? undefined : own === unitId;
  }
  const served = anyTrue(
    scope.records(ownerNamed<typeof tenure>("tenure").type).map((one) => {
      if (one.fields["cadreId"] !== id) return false;
      const held = holds(dateIn(one.fields["effectiveFrom"]), dateIn(one.fields["effectiveTo"]), day);
      const answers = held === false ? false : answersForUnit(one, unitId, scope);
      return answers === true ? held : answers;
    }),
  );
  return served === false && scope.completeness(ownerNamed<typeof tenure>("tenure").type) !== "complete"
    ? undefined
    : served;
}
