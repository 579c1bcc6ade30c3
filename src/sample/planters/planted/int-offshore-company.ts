import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** A company of the cadre abroad. */
export const intOffshoreCompany = plants({
  rule: "int-offshore-company",
  touches: ["overseasInterest"],
  plant: (draft) =>
    draft.add("overseasInterest", {
      holder: "self",
      kind: "company",
      country: "X",
      amount: yuan(500_000),
      effectiveFrom: daysAgo(600),
      effectiveTo: null,
      declaredOn: daysAgo(500),
      approvedRef: null,
      verification: "documented",
      source: "registry",
    }),
});
