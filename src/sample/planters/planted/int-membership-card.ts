import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: a membership card held in breach. */
export const intMembershipCard = establishedFinding("int-membership-card", "membership-card");
