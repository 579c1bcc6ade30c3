import { sanctionedFor } from "../sanctionedFor.js";

/** Sanctioned, and the sanction is in force: falsified personal file. */
export const orgFalsePersonalFile = sanctionedFor("org-false-personal-file", "false-personal-file");
