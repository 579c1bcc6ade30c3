import { shopId } from "../../background/business.js";
import { plants } from "../Planter.js";

/** Ten more claims of the year went to one shop. */
export const clmRepairShopConcentration = plants({
  rule: "clm-repair-shop-concentration",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["claim"],
  peers: { let: "share", subjects: 24, q1: "10 %", median: "11 %", q3: "11.5 %", upperFence: "13.75 %" },
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 12)) claim["repairShopId"] = shopId(1);
    return shopId(1);
  },
});
