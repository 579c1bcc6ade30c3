import { sanctionedFor } from "../sanctionedFor.js";

/** A sanction in force for canvassing. */
export const orgCanvassing = sanctionedFor("org-canvassing", "canvassing");
