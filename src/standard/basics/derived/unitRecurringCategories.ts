import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { unit } from "../unit.js";
import { recurringProblems } from "./recurringProblems.js";

/**
 * How many categories of problems were confirmed in the unit in each of the last two years up to the day of assessment. Unknown
 * where a finding of unknown day, category or standing would change the number.
 */
export const unitRecurringCategories = defineDerived(ownerNamed<typeof unit>("unit"), "recurringCategories", {
  type: { scalar: "integer", list: false },
  title: { zh: "连年发生的问题类别数", en: "Categories that recur in successive years" },
  compute: ({ id }, scope) => (scope.subject.id === id ? recurringProblems(scope)?.categories : undefined),
});
