import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: leak of confidential matters. */
export const dutLeaks = establishedFinding("dut-leaks", "leak");
