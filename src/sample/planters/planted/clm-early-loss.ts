import { shopId } from "../../background/business.js";
import { shifted } from "../../draft/sampleDays.js";
import { plants } from "../Planter.js";

/** Five claims of one handler and one shop had their loss within days of inception. */
export const clmEarlyLoss = plants({
  rule: "clm-early-loss",
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    const ofOneShop = draft.all("claim").filter((claim) => claim["repairShopId"] === shopId(1));
    for (const claim of ofOneShop.slice(0, 5))
      Object.assign(claim, {
        handlerId: "C-80009",
        inceptionOn: shifted(String(claim["lossOn"]), -draft.random.between(0, 7)),
      });
    return undefined;
  },
});
