import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** The general manager signed three large payments alone. */
export const pstPrincipalNoDeputyCheckUnit = plants({
  rule: "pst-principal-no-deputy-check-unit",
  subjects: ["unit"],
  touches: ["payment"],
  plant: (draft) => {
    for (const payment of draft.all("payment").slice(0, 3))
      Object.assign(payment, { amount: yuan(500_000), approvalLimitThen: yuan(150_000), secondSignerId: null });
    return draft.subject.id;
  },
});
