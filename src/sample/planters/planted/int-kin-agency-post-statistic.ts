import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";
import { relatedKinEnterprise } from "../relatedKinEnterprise.js";

/** Of an agency that the holder's brother runs only the sum of commission is delivered. */
export const intKinAgencyPostStatistic = plants({
  rule: "int-kin-agency-post-statistic",
  subjects: ["post"],
  line: "channel",
  touches: ["kinship", "kinBusiness", "statistic", "recusal", "tenure"],
  plant: (draft) => {
    const entityId = "AG-34";
    relatedKinEnterprise(draft, {
      kinId: "K-34",
      relation: "sibling",
      entityId,
      role: "legal-rep",
      line: "insurance-agency",
    });
    return draft.add("statistic", {
      measure: "agency-commission",
      key: entityId,
      windowFrom: daysAgo(120),
      windowTo: daysAgo(30),
      amount: yuan(draft.random.between(20_000, 90_000)),
      items: 40,
      source: "finance",
    });
  },
});
