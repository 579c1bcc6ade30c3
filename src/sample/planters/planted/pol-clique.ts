import { sanctionedFor } from "../sanctionedFor.js";

/** Sanctioned, and the sanction is in force: clique or improper association. */
export const polClique = sanctionedFor("pol-clique", "clique");
