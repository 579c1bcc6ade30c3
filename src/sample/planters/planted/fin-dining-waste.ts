import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: dining waste. */
export const finDiningWaste = establishedFinding("fin-dining-waste", "dining-waste", {
  subjects: ["unit"],
  seriousEffect: true,
});
