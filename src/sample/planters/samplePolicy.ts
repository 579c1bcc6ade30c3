import type { DraftFields } from "../draft/Draft.js";
import { daysAgo } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";

/** A direct policy in good order, bound so many days ago within authority. */
export function samplePolicy(salesId: string, days: number): DraftFields<"policy"> {
  return {
    line: "motor",
    channel: "direct",
    salesId,
    underwriterId: "C-80006",
    insuredId: `IN-${days}`,
    premium: yuan(1000),
    commission: null,
    serviceId: null,
    payerAccountHash: null,
    refundAccountHash: null,
    filedCommissionCap: "15 %",
    authorityLevel: "county",
    withinAuthority: true,
    referralRef: null,
    occurredOn: daysAgo(days),
    source: "finance",
  };
}
