import { sanctionedFor } from "../sanctionedFor.js";

/** A sanction in force for a breach of life discipline. */
export const dutLifeDiscipline = sanctionedFor("dut-life-discipline", "life-discipline");
