import { sampleYear } from "../../draft/sampleDays.js";
import { withholds } from "../Planter.js";

/** Commitment letters were delivered in part, and the one of this year is not among them. */
export const unknownLetterNotDelivered = withholds({
  name: "unknown-letter-not-delivered",
  rule: "edu-commitment-unsigned",
  touches: ["commitmentLetter"],
  plant: (draft) => {
    draft.remove("commitmentLetter", ({ kind, year }) => kind === "integrity" && year === sampleYear);
    draft.load("commitmentLetter", "partial");
    return String(sampleYear);
  },
});
