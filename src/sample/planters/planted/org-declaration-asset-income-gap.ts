import { addPersonalMatters } from "../../background/yearlyDuties.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** Securities that no income explains. */
export const orgDeclarationAssetIncomeGap = plants({
  rule: "org-declaration-asset-income-gap",
  touches: ["personalMattersReport", "declaredItem"],
  plant: (draft) => {
    addPersonalMatters(draft);
    const report = draft.all("personalMattersReport").at(-1);
    if (report === undefined) return undefined;
    report["explanationRef"] = null;
    draft.add("declaredItem", {
      reportId: report.id,
      item: "securities",
      owner: "self",
      amount: yuan(draft.random.between(600_000, 900_000)),
      occurredOn: String(report["occurredOn"]),
      source: "self-declared",
    });
    return report.id;
  },
});
