import { withholds } from "../Planter.js";

/** What was paid on half of the claims was not recorded. */
export const unknownClaimAmount = withholds({
  name: "unknown-claim-amount",
  rule: "clm-repair-shop-concentration",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 18)) delete claim["paid"];
    return undefined;
  },
});
