import { shopId } from "../../background/business.js";
import { daysAgo } from "../../draft/sampleDays.js";
import { staysSilent } from "../Planter.js";

/** The kin link exists, but the cadre stood back. */
export const negRecusalDone = staysSilent({
  name: "neg-recusal-done",
  rule: "int-kin-repair-shop",
  line: "claims",
  touches: ["kinship", "kinBusiness", "recusal", "claim"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-9",
      relation: "sibling",
      employer: shopId(3),
      effectiveFrom: "1990",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    draft.add("recusal", {
      matterKind: "counterparty",
      counterpartyId: shopId(3),
      kinId: "K-9",
      participated: false,
      effectiveFrom: daysAgo(800),
    });
    return draft.add("kinBusiness", {
      kinId: "K-9",
      entityId: shopId(3),
      role: "shareholder",
      share: "40 %",
      line: "repair-shop",
      tradesWithUnit: [draft.subject.unitId],
      relatedPartyReportRef: null,
      effectiveFrom: daysAgo(1000),
      source: "registry",
    });
  },
});
