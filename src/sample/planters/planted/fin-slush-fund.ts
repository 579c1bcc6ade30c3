import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: slush fund. */
export const finSlushFund = establishedFinding("fin-slush-fund", "slush-fund", { foundBy: "audit" });
