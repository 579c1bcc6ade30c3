import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: travel at public expense. */
export const finPublicTravel = establishedFinding("fin-public-travel", "public-travel");
