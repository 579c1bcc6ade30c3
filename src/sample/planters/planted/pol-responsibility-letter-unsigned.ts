import { sampleYear } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A member of a leadership team has not signed this year's letter of political responsibility. */
export const polResponsibilityLetterUnsigned = plants({
  rule: "pol-responsibility-letter-unsigned",
  touches: ["commitmentLetter", "tenure"],
  plant: (draft) => {
    for (const tenure of draft.all("tenure"))
      if (tenure["effectiveTo"] === undefined) tenure["leadershipTeamThen"] = true;
    draft.remove("commitmentLetter", ({ kind, year }) => kind === "political-responsibility" && year === sampleYear);
    return String(sampleYear);
  },
});
