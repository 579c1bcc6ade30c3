import { daysAgo } from "../../draft/sampleDays.js";
import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";
import { samplePolicy } from "../samplePolicy.js";

/** Business came through an intermediary whose account is a colleague's. */
export const uwcAgencyPayeeInsider = plants({
  rule: "uwc-agency-payee-insider",
  subjects: ["cadre", "post"],
  line: "channel",
  touches: ["policy", "intermediary"],
  plant: (draft) => {
    draft.addRelated("intermediary", {
      unitId: draft.subject.unitId,
      intermediaryId: "AG-66",
      kind: "agency",
      licensed: true,
      registeredOn: daysAgo(1500),
      beneficialOwners: ["E-66"],
      accountHash: "staff-1",
      phoneHash: "tel-66",
      addressHash: "adr-66",
      effectiveFrom: daysAgo(1400),
    });
    draft.add("policy", {
      ...samplePolicy(draft.subject.cadreId, draft.random.between(120, 400)),
      policyNo: "PO-66",
      channel: "agency",
      intermediaryId: "AG-66",
      commission: yuan(120),
    });
    return "AG-66";
  },
});
