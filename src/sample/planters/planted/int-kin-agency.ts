import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { addKinEnterprise } from "../addKinEnterprise.js";
import { plants } from "../Planter.js";

/** The spouse's brother runs an agency that the unit pays commission. */
export const intKinAgency = plants({
  rule: "int-kin-agency",
  line: "channel",
  touches: ["kinship", "kinBusiness", "statistic", "policy", "recusal", "tenure"],
  plant: (draft) => {
    draft.add("statistic", {
      measure: "agency-commission",
      key: "AG-22",
      windowFrom: daysAgo(120),
      windowTo: daysAgo(30),
      amount: yuan(draft.random.between(20_000, 90_000)),
      items: 40,
      source: "finance",
    });
    return addKinEnterprise(draft, {
      kinId: "K-22",
      relation: "spouse-sibling",
      entityId: "AG-22",
      role: "legal-rep",
      line: "insurance-agency",
    });
  },
});
