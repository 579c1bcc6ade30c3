import { defineDerived, ownerNamed } from "../../../model/index.js";
import { isSubjectsUnit } from "../../truth/isSubjectsUnit.js";
import type { statistic } from "../statistic.js";

/** Whether a figure is the subject's, or that of a unit which the subject served in or supervised on the last day of the window. */
export const statisticInSubjectsUnit = defineDerived(ownerNamed<typeof statistic>("statistic"), "inSubjectsUnit", {
  type: { scalar: "boolean", list: false },
  title: { zh: "本人或任职、分管单位的指标", en: "Of the subject or the subject's unit" },
  compute: ({ cadreId, unitId, windowTo }, scope) =>
    cadreId === scope.subject.id || isSubjectsUnit(unitId, windowTo, scope),
});
