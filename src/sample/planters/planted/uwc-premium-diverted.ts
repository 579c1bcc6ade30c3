import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: premium diverted. */
export const uwcPremiumDiverted = establishedFinding("uwc-premium-diverted", "premium-diverted");
