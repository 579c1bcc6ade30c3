import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { payment } from "../payment.js";

/** Whether a payment above the single-signature limit was signed by one person only. */
export const paymentAboveLimitAlone = defineDerived(ownerNamed<typeof payment>("payment"), "aboveLimitAlone", {
  type: { scalar: "boolean", list: false },
  title: { zh: "超限额单人签批", en: "Signed alone above the limit" },
  compute: ({ id, approverId, secondSignerId }, scope) => {
    const alone = secondSignerId === undefined ? undefined : secondSignerId === null || secondSignerId === approverId;
    if (alone === false) return false;
    const itself = scope.records(ownerNamed<typeof payment>("payment").type).find((one) => one.id === id);
    const above = itself === undefined ? undefined : scope.fact(itself, "aboveLimit");
    if (above === null || above === false) return false;
    return above === undefined ? undefined : alone;
  },
});
