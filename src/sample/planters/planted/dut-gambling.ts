import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: gambling. */
export const dutGambling = establishedFinding("dut-gambling", "gambling");
