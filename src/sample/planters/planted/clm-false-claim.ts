import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: false claim. */
export const clmFalseClaim = establishedFinding("clm-false-claim", "false-claim");
