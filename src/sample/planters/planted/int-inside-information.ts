import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: use of inside information. */
export const intInsideInformation = establishedFinding("int-inside-information", "inside-information");
