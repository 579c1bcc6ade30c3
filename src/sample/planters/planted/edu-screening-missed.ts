import { plants } from "../Planter.js";

/** One key-post employee was left out of every round. */
export const eduScreeningMissed = plants({
  rule: "edu-screening-missed",
  subjects: ["unit"],
  touches: ["screeningRound"],
  plant: (draft) => {
    for (const round of draft.all("screeningRound")) round["keyPostsScreened"] = 3;
    return undefined;
  },
});
