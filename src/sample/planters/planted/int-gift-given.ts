import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: gift given in breach. */
export const intGiftGiven = establishedFinding("int-gift-given", "gift-given");
