import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: shields subordinates. */
export const dutShieldsSubordinates = establishedFinding("dut-shields-subordinates", "shields-subordinates");
