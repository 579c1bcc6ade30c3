import { shopId } from "../../background/business.js";
import { staysSilent } from "../Planter.js";

/** Most of the claims went to one shop, but there are too few to compute anything. */
export const negSmallSample = staysSilent({
  name: "neg-small-sample",
  rule: "clm-repair-shop-concentration",
  expect: "unknown",
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    const ids = draft
      .all("claim")
      .slice(0, 12)
      .map(({ id }) => id);
    draft.remove("claim", ({ id }) => !ids.includes(id));
    for (const claim of draft.all("claim")) claim["repairShopId"] = shopId(1);
    return shopId(1);
  },
});
