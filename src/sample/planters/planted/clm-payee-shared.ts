import { plants } from "../Planter.js";

/** Four customers were paid to one account. */
export const clmPayeeShared = plants({
  rule: "clm-payee-shared",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    for (const claim of draft.all("claim").slice(0, 4))
      Object.assign(claim, { payeeKind: "third-party", payeeAccountHash: "acc-77" });
    return "acc-77";
  },
});
