import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** The spouse's brother runs an agency that the unit pays commission. */
export const intKinAgency = plants({
  rule: "int-kin-agency",
  line: "channel",
  touches: ["kinship", "kinBusiness", "statistic", "policy", "recusal", "tenure"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-22",
      relation: "spouse-sibling",
      employer: "EMP-22",
      effectiveFrom: "1995",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    draft.add("statistic", {
      measure: "agency-commission",
      key: "AG-22",
      windowFrom: daysAgo(120),
      windowTo: daysAgo(30),
      amount: yuan(draft.random.between(20_000, 90_000)),
      items: 40,
      source: "finance",
    });
    return draft.add("kinBusiness", {
      kinId: "K-22",
      entityId: "AG-22",
      role: "legal-rep",
      share: "30 %",
      line: "insurance-agency",
      tradesWithUnit: [],
      effectiveFrom: daysAgo(1200),
      source: "self-declared",
    });
  },
});
