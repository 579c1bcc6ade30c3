import { makeShare } from "../../../kernel/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { policy } from "../policy.js";

/** The commission as a share of the premium; none where there is no premium, 0 where no commission was paid. */
export const policyCommissionRate = defineDerived(ownerNamed<typeof policy>("policy"), "commissionRate", {
  type: { scalar: "share", list: false },
  title: { zh: "手续费率", en: "Commission rate" },
  compute: ({ commission, premium }) => {
    if (premium === null || premium?.amount === 0) return null;
    if (premium === undefined || commission === undefined) return undefined;
    return makeShare(commission?.amount ?? 0, premium.amount);
  },
});
