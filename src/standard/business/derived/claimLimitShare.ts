import { makeShare } from "../../../kernel/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { claim } from "../claim.js";

/** What was paid as a share of the approver's own limit; none where there is no limit. */
export const claimLimitShare = defineDerived(ownerNamed<typeof claim>("claim"), "limitShare", {
  type: { scalar: "share", list: false },
  title: { zh: "占本人核赔限额比例", en: "Share of the approver's limit" },
  compute: ({ paid, approvalLimit }) => {
    if (paid === null || approvalLimit === null) return null;
    if (paid === undefined || approvalLimit === undefined) return undefined;
    return approvalLimit.amount > 0 ? makeShare(paid.amount, approvalLimit.amount) : null;
  },
});
