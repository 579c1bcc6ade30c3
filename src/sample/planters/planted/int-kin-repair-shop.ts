import { shopId } from "../../background/business.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The spouse's brother holds most of a shop that the cadre pays. */
export const intKinRepairShop = plants({
  rule: "int-kin-repair-shop",
  line: "claims",
  touches: ["kinship", "kinBusiness", "claim", "recusal"],
  also: ["int-duty-recusal-missed-claims"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-9",
      relation: "spouse-sibling",
      employer: shopId(2),
      effectiveFrom: "2005",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    return draft.add("kinBusiness", {
      kinId: "K-9",
      entityId: shopId(2),
      role: "shareholder",
      share: `${draft.random.between(5, 90)} %`,
      line: "repair-shop",
      tradesWithUnit: [draft.subject.unitId],
      relatedPartyReportRef: null,
      effectiveFrom: daysAgo(2000),
      source: "registry",
    });
  },
});
