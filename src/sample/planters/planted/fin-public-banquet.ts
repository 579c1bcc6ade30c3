import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: banquet at public expense. */
export const finPublicBanquet = establishedFinding("fin-public-banquet", "public-banquet");
