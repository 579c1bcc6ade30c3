import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: retaliation. */
export const caaRetaliation = establishedFinding("caa-retaliation", "retaliation");
