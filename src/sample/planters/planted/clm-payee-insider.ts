import { plants } from "../Planter.js";

/** The money of a claim went to an account of the staff. */
export const clmPayeeInsider = plants({
  rule: "clm-payee-insider",
  subjects: ["cadre", "post"],
  line: "claims",
  touches: ["claim"],
  plant: (draft) => {
    const [claim] = draft.all("claim");
    if (claim === undefined) return undefined;
    Object.assign(claim, { payeeKind: "third-party", payeeAccountHash: "staff-1" });
    return claim.id;
  },
});
