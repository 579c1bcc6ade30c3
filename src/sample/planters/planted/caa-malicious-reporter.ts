import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: malicious report against others. */
export const caaMaliciousReporter = establishedFinding("caa-malicious-reporter", "malicious-report");
