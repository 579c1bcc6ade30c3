import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: obstructs supervision. */
export const dutObstructsAudit = establishedFinding("dut-obstructs-audit", "obstructs-audit");
