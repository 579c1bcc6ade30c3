import { holdSince } from "../../background/career.js";
import { sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Whoever held the post took fewer than the five days of leave last year. */
export const pstMandatoryLeaveMissedPost = plants({
  rule: "pst-mandatory-leave-missed-post",
  subjects: ["post"],
  line: "finance",
  touches: ["mandatoryLeave", "tenure", "exemption", "rotation", "talk"],
  plant: (draft) => {
    holdSince(draft, 40);
    for (const leave of draft.all("mandatoryLeave")) leave["workingDays"] = draft.random.between(1, 4);
    return String(sampleYear - 1);
  },
});
