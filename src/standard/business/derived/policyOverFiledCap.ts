import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { policy } from "../policy.js";

/** Whether the commission is above the filed cap. A policy without premium or without a filed cap has no answer. */
export const policyOverFiledCap = defineDerived(ownerNamed<typeof policy>("policy"), "overFiledCap", {
  type: { scalar: "boolean", list: false },
  title: { zh: "手续费超报备上限", en: "Commission over the filed cap" },
  compute: ({ commission, premium, filedCommissionCap: cap }) => {
    if (premium === null || cap === null || premium?.amount === 0) return null;
    if (commission === null || commission?.amount === 0) return false;
    if (commission === undefined || premium === undefined || cap === undefined) return undefined;
    return BigInt(commission.amount) * BigInt(cap.denominator) > BigInt(premium.amount) * BigInt(cap.numerator);
  },
});
