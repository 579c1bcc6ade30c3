import { plants } from "../Planter.js";

/** Two of three controls of a high-risk post are not in place. */
export const pstControlsMissing = plants({
  rule: "pst-controls-missing",
  subjects: ["post"],
  line: "claims",
  touches: ["postControl"],
  plant: (draft) => {
    draft.profile["presentControls"] = ["dual-review"];
    return draft.subject.id;
  },
});
