import { makeShare } from "../../../kernel/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { expense } from "../expense.js";

/** The amount as a share of the approval limit; none where there is no limit. */
export const expenseLimitShare = defineDerived(ownerNamed<typeof expense>("expense"), "limitShare", {
  type: { scalar: "share", list: false },
  title: { zh: "占审批限额比例", en: "Share of the approval limit" },
  compute: ({ amount, approvalLimit }) => {
    if (amount === null || approvalLimit === null) return null;
    if (amount === undefined || approvalLimit === undefined) return undefined;
    return approvalLimit.amount > 0 ? makeShare(amount.amount, approvalLimit.amount) : null;
  },
});
