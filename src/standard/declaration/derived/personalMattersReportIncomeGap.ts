import { type DerivedScope, defineDerived, ownerNamed, type ViewRecord } from "../../../model/index.js";
import type { personalMattersReport } from "../personalMattersReport.js";
import { incomeOf, netAssetsOf } from "../wealth/itemsOfReport.js";

/**
 * By how much the household's net assets grew beyond its income and explained inflow, from the annual report of the year before
 * to this one; below zero where they grew less. None where there is no report of the year before to compare with. SEE: GRSX-12.
 */
export const personalMattersReportIncomeGap = defineDerived(
  ownerNamed<typeof personalMattersReport>("personalMattersReport"),
  "incomeGap",
  {
    type: { scalar: "money", list: false, currency: "CNY" },
    title: { zh: "家庭财产增长超过收入部分", en: "Growth of wealth beyond income" },
    compute: ({ id, kind, cadreId, year, explainedInflow }, scope) => {
      if (kind !== "annual") return kind === undefined ? undefined : null;
      if (typeof year !== "number" || typeof cadreId !== "string") return undefined;
      const itself = scope
        .records(ownerNamed<typeof personalMattersReport>("personalMattersReport").type)
        .find((one) => one.id === id);
      const before = reportOfYear(cadreId, year - 1, scope);
      if (before === null) return null;
      if (itself === undefined || before === undefined) return undefined;
      const [now, then, income] = [netAssetsOf(itself, scope), netAssetsOf(before, scope), incomeOf(itself, scope)];
      if (now === undefined || then === undefined || income === undefined) return undefined;
      return { amount: now - then - income - (explainedInflow?.amount ?? 0), currency: "CNY" };
    },
  },
);

/** The one annual report of a year; none where it is known that there is none, `undefined` where that cannot be said. */
function reportOfYear(cadreId: string, year: number, scope: DerivedScope): ViewRecord | null | undefined {
  const reports = scope
    .records(ownerNamed<typeof personalMattersReport>("personalMattersReport").type)
    .filter(({ fields }) => {
      const { cadreId: of, kind, year: speaksOf } = fields;
      const others = (of !== undefined && of !== cadreId) || (kind !== undefined && kind !== "annual");
      return !others && (speaksOf === undefined || speaksOf === year);
    });
  if (reports.length === 0)
    return scope.completeness(ownerNamed<typeof personalMattersReport>("personalMattersReport").type) === "complete"
      ? null
      : undefined;
  const [only] = reports;
  const certain = only?.fields["year"] === year && only.fields["kind"] === "annual" && only.presence === "certain";
  return reports.length === 1 && certain ? only : undefined;
}
