import { dateIn, defineDerived, ownerNamed } from "../../../model/index.js";
import type { statistic } from "../statistic.js";
import type { tender } from "../tender.js";

/**
 * Whether single-source purchases without an approval that the figure may count stand in the archive themselves: such of the
 * subject as fall into its window. SEE: prc-single-source-unapproved-statistic.
 */
export const statisticTendersOnRecord = defineDerived(ownerNamed<typeof statistic>("statistic"), "tendersOnRecord", {
  type: { scalar: "boolean", list: false },
  title: { zh: "统计期内未批的单一来源项目已逐项在案", en: "Unapproved single-source tenders of the window on record" },
  compute: ({ windowFrom, windowTo }, scope) => {
    const from = dateIn(windowFrom);
    const to = dateIn(windowTo);
    let maybe = false;
    for (const { fields, presence } of scope.ownRecords(ownerNamed<typeof tender>("tender").type)) {
      const { method, approvalRef, occurredOn } = fields;
      const day = dateIn(occurredOn);
      if (method !== undefined && method !== "single-source") continue;
      if (approvalRef !== undefined && approvalRef !== null) continue;
      if (day && ((from && day.last < from.first) || (to && day.first > to.last))) continue;
      const known = method !== undefined && approvalRef !== undefined && presence !== "possible";
      if (known && day && from && to && day.first >= from.last && day.last <= to.first) return true;
      maybe = true;
    }
    return maybe ? undefined : false;
  },
});
