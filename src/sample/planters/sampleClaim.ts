import type { DraftFields } from "../draft/Draft.js";
import { daysAgo } from "../draft/sampleDays.js";
import { yuan } from "../draft/yuan.js";

/** An agricultural claim in good order, paid so many days ago to the farmer. */
export function sampleClaim(approverId: string, days: number, paid: number): DraftFields<"claim"> {
  return {
    line: "agriculture",
    surveyorId: "C-80001",
    assessorId: "C-80002",
    reviewerId: "C-80003",
    approverId,
    handlerId: "C-80005",
    insuredId: `F-${days}`,
    payeeKind: "insured",
    payeeAccountHash: `farmer-${days}`,
    reported: yuan(paid),
    assessed: yuan(paid),
    paid: yuan(paid),
    approvalLimit: null,
    inceptionOn: daysAgo(days + 200),
    lossOn: daysAgo(days + 30),
    fastTrack: false,
    fastTrackAllowed: false,
    directedRepair: false,
    occurredOn: daysAgo(days),
    source: "claims-system",
  };
}
