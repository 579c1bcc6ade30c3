import { exactDay } from "../../../kernel/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import { anyTrue } from "../../truth/anyTrue.js";
import { isSubjectsUnit } from "../../truth/isSubjectsUnit.js";
import type { kinBusiness } from "../kinBusiness.js";

/**
 * Whether the enterprise trades with a unit that the subject served in or supervised: today, or on the last day of the part that
 * kin had in it.
 */
export const kinBusinessTradesInField = defineDerived(ownerNamed<typeof kinBusiness>("kinBusiness"), "tradesInField", {
  type: { scalar: "boolean", list: false },
  title: { zh: "与任职或分管单位有业务往来", en: "Trades with the subject's units" },
  compute: ({ tradesWithUnit, effectiveTo }, scope) => {
    if (tradesWithUnit === undefined || effectiveTo === undefined) return undefined;
    const ended = effectiveTo !== null && effectiveTo.last < scope.asOf;
    const day = ended ? effectiveTo : exactDay(scope.asOf);
    return anyTrue((tradesWithUnit ?? []).map((unitId) => isSubjectsUnit(unitId, day, scope)));
  },
});
