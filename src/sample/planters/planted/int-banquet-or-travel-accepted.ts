import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: banquet or travel accepted. */
export const intBanquetOrTravelAccepted = establishedFinding("int-banquet-or-travel-accepted", "banquet-or-travel");
