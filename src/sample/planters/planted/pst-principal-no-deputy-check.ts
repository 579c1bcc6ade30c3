import { yuan } from "../../draft/yuan.js";
import { plants } from "../Planter.js";

/** The principal signed three large payments alone. */
export const pstPrincipalNoDeputyCheck = plants({
  rule: "pst-principal-no-deputy-check",
  subjects: ["post"],
  line: "procurement",
  touches: ["payment"],
  plant: (draft) => {
    draft.profile["principal"] = true;
    for (const payment of draft.all("payment").slice(0, 3))
      Object.assign(payment, { amount: yuan(500_000), approvalLimitThen: yuan(150_000), secondSignerId: null });
    return draft.subject.id;
  },
});
