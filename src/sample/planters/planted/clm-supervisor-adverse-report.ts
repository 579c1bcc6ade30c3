import { establishedFinding } from "../establishedFinding.js";

/** Reported by a claims supervisor and confirmed. */
export const clmSupervisorAdverseReport = establishedFinding("clm-supervisor-adverse-report", "supervisor-report", {
  subjects: ["cadre", "unit"],
});
