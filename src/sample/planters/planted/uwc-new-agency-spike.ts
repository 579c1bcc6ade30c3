import { daysAgo, monthsAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** An intermediary of four months holds eight percent of the premium. */
export const uwcNewAgencySpike = plants({
  rule: "uwc-new-agency-spike",
  subjects: ["cadre", "post"],
  line: "channel",
  touches: ["statistic", "intermediary"],
  plant: (draft) => {
    draft.addRelated("intermediary", {
      unitId: draft.subject.unitId,
      intermediaryId: "AG-88",
      kind: "agency",
      licensed: true,
      registeredOn: monthsAgo(5),
      beneficialOwners: ["E-88"],
      accountHash: "acc-88",
      phoneHash: "tel-88",
      addressHash: "adr-88",
      effectiveFrom: monthsAgo(5),
    });
    return draft.add("statistic", {
      measure: "agency-premium-share",
      key: "AG-88",
      windowFrom: daysAgo(120),
      windowTo: daysAgo(30),
      share: `${draft.random.between(5, 12)} %`,
      items: draft.random.between(30, 300),
      verification: "detected",
      source: "finance",
    });
  },
});
