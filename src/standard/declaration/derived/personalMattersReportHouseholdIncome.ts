import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { personalMattersReport } from "../personalMattersReport.js";
import { incomeOf } from "../wealth/itemsOfReport.js";

/** Salary and labour income of the household in the year of an annual report. Other reports have none. */
export const personalMattersReportHouseholdIncome = defineDerived(
  ownerNamed<typeof personalMattersReport>("personalMattersReport"),
  "householdIncome",
  {
    type: { scalar: "money", list: false, currency: "CNY" },
    title: { zh: "家庭年收入", en: "Household income" },
    compute: ({ id, kind }, scope) => {
      if (kind !== "annual") return kind === undefined ? undefined : null;
      const itself = scope
        .records(ownerNamed<typeof personalMattersReport>("personalMattersReport").type)
        .find((one) => one.id === id);
      const income = itself === undefined ? undefined : incomeOf(itself, scope);
      return income === undefined ? undefined : { amount: income, currency: "CNY" };
    },
  },
);
