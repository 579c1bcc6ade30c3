import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: paid intermediation. */
export const intPaidIntermediary = establishedFinding("int-paid-intermediary", "paid-intermediary");
