import { dayOf, shifted } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Old receivables stayed high for two quarters. */
export const uwcReceivableAging = plants({
  rule: "uwc-receivable-aging",
  subjects: ["unit"],
  touches: ["statistic"],
  plant: (draft) => {
    for (const windowTo of [dayOf(2025, 3, 31), dayOf(2024, 12, 31)])
      draft.add("statistic", {
        measure: "receivables-over-90-days",
        windowFrom: shifted(windowTo, -89),
        windowTo,
        share: `${draft.random.between(11, 25)} %`,
        items: 200,
        source: "finance",
      });
    return draft.subject.id;
  },
});
