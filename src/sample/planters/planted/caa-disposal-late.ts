import { daysAgo } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** A clue that has lain for months without a proposal. */
export const caaDisposalLate = plants({
  rule: "caa-disposal-late",
  subjects: ["unit"],
  touches: ["clueDisposal"],
  plant: (draft) => {
    const received = daysAgo(draft.random.between(40, 200));
    return draft.add("clueDisposal", {
      cadreId: "C-81303",
      clueSource: "audit",
      receivedOn: received,
      result: null,
      occurredOn: received,
      source: "dic",
    });
  },
});
