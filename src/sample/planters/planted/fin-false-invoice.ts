import { establishedFinding } from "../establishedFinding.js";

/** Established by decision: false invoices. */
export const finFalseInvoice = establishedFinding("fin-false-invoice", "false-invoice", { foundBy: "audit" });
