import { holdSince } from "../../background/career.js";
import { plants } from "../Planter.js";

/** Acting in the post for eight months. */
export const pstActingTooLong = plants({
  rule: "pst-acting-too-long",
  subjects: ["post"],
  touches: ["tenure", "rotation", "talk"],
  plant: (draft) => {
    const id = holdSince(draft, 8);
    for (const tenure of draft.all("tenure")) tenure["kind"] = "acting";
    return id;
  },
});
