import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A sibling holds a third of a supplier that the unit pays. */
export const intKinSupplier = plants({
  rule: "int-kin-supplier",
  line: "procurement",
  touches: ["kinship", "kinBusiness", "payment", "recusal", "tenure"],
  plant: (draft) => {
    draft.add("kinship", {
      kinId: "K-21",
      relation: "sibling",
      employer: "EMP-21",
      effectiveFrom: "1995",
      recordedOn: daysAgo(900),
      source: "self-declared",
    });
    return draft.add("kinBusiness", {
      kinId: "K-21",
      entityId: "SUP-005",
      role: "shareholder",
      share: "30 %",
      line: "advertising",
      tradesWithUnit: [],
      effectiveFrom: daysAgo(1200),
      source: "self-declared",
    });
  },
});
