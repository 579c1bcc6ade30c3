import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: illegal fund-raising. */
export const intIllegalFundraising = establishedFinding("int-illegal-fundraising", "illegal-fundraising");
