import { shifted } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Paid three weeks before acceptance. */
export const prcPaidBeforeAcceptance = plants({
  rule: "prc-paid-before-acceptance",
  line: "procurement",
  touches: ["payment"],
  plant: (draft) => {
    const payment = draft.all("payment")[5];
    if (payment === undefined) return undefined;
    const acceptedOn = shifted(String(payment["occurredOn"]), 21);
    Object.assign(payment, { acceptedOn, recordedOn: acceptedOn });
    return payment.id;
  },
});
