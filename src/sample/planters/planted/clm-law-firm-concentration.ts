import { concentratedAssignments } from "../concentratedAssignments.js";

/** Nearly half of the assignments went to one law firm. */
export const clmLawFirmConcentration = concentratedAssignments("clm-law-firm-concentration", "lawFirmId", "LS");
