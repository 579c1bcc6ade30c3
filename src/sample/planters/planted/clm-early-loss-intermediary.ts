import { shifted } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Five claims of one handler and one intermediary had their loss within days of inception. */
export const clmEarlyLossIntermediary = plants({
  rule: "clm-early-loss-intermediary",
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 5))
      Object.assign(claim, {
        handlerId: "C-80009",
        intermediaryId: "AG-5",
        inceptionOn: shifted(String(claim["lossOn"]), -draft.random.between(0, 7)),
      });
    return undefined;
  },
});
