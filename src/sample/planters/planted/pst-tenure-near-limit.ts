import { holdSince } from "../../background/career.js";
import { plants } from "../Planter.js";

/** In a key post for five years less a few months: a move is due before long. */
export const pstTenureNearLimit = plants({
  rule: "pst-tenure-near-limit",
  expect: "reminds",
  subjects: ["post"],
  line: "finance",
  touches: ["tenure", "rotation", "talk", "mandatoryLeave"],
  plant: (draft) => holdSince(draft, draft.random.between(54, 60)),
});
