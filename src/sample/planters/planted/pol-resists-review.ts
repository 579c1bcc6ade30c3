import { sanctionedFor } from "../sanctionedFor.js";

/** Sanctioned, and the sanction is in force: resists review. */
export const polResistsReview = sanctionedFor("pol-resists-review", "resists-review");
