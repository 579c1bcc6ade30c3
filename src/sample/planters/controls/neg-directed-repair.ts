import { shopId } from "../../background/business.js";
import { staysSilent } from "../Planter.js";

/** The concentration comes from a framework contract. */
export const negDirectedRepair = staysSilent({
  name: "neg-directed-repair",
  rule: "clm-repair-shop-concentration",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 15)) {
      const { type, id, ...fields } = claim;
      draft.add("claim", {
        ...fields,
        repairShopId: shopId(20),
        directedRepair: true,
        occurredOn: String(fields["occurredOn"]),
      });
    }
    return shopId(20);
  },
});
