import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { unit } from "../unit.js";
import { recurringProblems } from "./recurringProblems.js";

/** The day of the newest finding of a category that recurs in successive years: from it on such a problem fades. */
export const unitRecurringOn = defineDerived(ownerNamed<typeof unit>("unit"), "recurringOn", {
  type: { scalar: "date", list: false },
  title: { zh: "连年发生的问题最近认定日期", en: "Newest finding that recurs" },
  compute: ({ id }, scope) => (scope.subject.id === id ? recurringProblems(scope)?.newest : undefined),
});
