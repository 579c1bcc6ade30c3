import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: formalism and bureaucratism. */
export const dutFormalismFinding = establishedFinding("dut-formalism-finding", "formalism");
