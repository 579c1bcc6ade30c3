import { concentratedAssignments } from "../concentratedAssignments.js";

/** Nearly half of the assignments went to one adjuster. */
export const clmAdjusterConcentration = concentratedAssignments("clm-adjuster-concentration", "adjusterFirmId", "GG");
