import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: unlawful allowances. */
export const finUnlawfulAllowance = establishedFinding("fin-unlawful-allowance", "unlawful-allowance", {
  foundBy: "audit",
});
