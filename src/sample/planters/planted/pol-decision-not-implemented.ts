import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: major deployment not carried out. */
export const polDecisionNotImplemented = establishedFinding("pol-decision-not-implemented", "refuse-implement");
