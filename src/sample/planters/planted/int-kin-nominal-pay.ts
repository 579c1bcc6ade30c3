import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: kin paid for no work. */
export const intKinNominalPay = establishedFinding("int-kin-nominal-pay", "kin-nominal-pay");
