import { withholds } from "../Planter.js";

/** Mandatory leave was not delivered. */
export const unknownLeaveNotDelivered = withholds({
  name: "unknown-leave-not-delivered",
  rule: "pst-mandatory-leave-missed",
  line: "finance",
  touches: ["mandatoryLeave", "tenure"],
  plant: (draft) => {
    draft.remove("mandatoryLeave");
    draft.load("mandatoryLeave", "notLoaded");
    return undefined;
  },
});
