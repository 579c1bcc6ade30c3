import { holdSince } from "../../background/career.js";
import { plants } from "../Planter.js";

/** In a key post for longer than its limit. */
export const pstTenureOverLimit = plants({
  rule: "pst-tenure-over-limit",
  subjects: ["cadre", "post"],
  line: "finance",
  touches: ["tenure", "rotation", "talk"],
  plant: (draft) => holdSince(draft, draft.random.between(61, 110)),
});
