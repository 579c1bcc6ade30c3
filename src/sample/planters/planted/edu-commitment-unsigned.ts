import { sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** The integrity letter of this year is not there. */
export const eduCommitmentUnsigned = plants({
  rule: "edu-commitment-unsigned",
  touches: ["commitmentLetter"],
  plant: (draft) => {
    draft.remove("commitmentLetter", ({ kind, year }) => kind === "integrity" && year === sampleYear);
    return String(sampleYear);
  },
});
