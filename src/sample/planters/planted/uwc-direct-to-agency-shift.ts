import { plants } from "../Planter.js";
import { samplePolicy } from "../samplePolicy.js";

/** Twenty-two direct policies were renewed through an intermediary; the same person serves the customers. */
export const uwcDirectToAgencyShift = plants({
  rule: "uwc-direct-to-agency-shift",
  subjects: ["cadre", "post"],
  line: "channel",
  touches: ["policy"],
  plant: (draft) => {
    const { cadreId } = draft.subject;
    for (let number = 1; number <= 22; number += 1) {
      const insuredId = `IN-${number}`;
      const before = samplePolicy(cadreId, 480 + number);
      draft.add("policy", { ...before, policyNo: `OLD-${number}`, insuredId, serviceId: cadreId });
      draft.add("policy", {
        ...samplePolicy(cadreId, 115 + number),
        policyNo: `NEW-${number}`,
        previousPolicyNo: `OLD-${number}`,
        channel: "agency",
        intermediaryId: "AG-5",
        insuredId,
        serviceId: cadreId,
      });
    }
    return cadreId;
  },
});
