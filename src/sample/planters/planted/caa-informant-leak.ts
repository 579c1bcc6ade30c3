import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: informant’s identity leaked. */
export const caaInformantLeak = establishedFinding("caa-informant-leak", "informant-leak");
