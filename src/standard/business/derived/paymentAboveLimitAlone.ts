import { defineDerived } from "../../../model/index.js";
import { payment } from "../payment.js";

/** Whether a payment above the single-signature limit was signed by one person only. */
export const paymentAboveLimitAlone = defineDerived(payment, "aboveLimitAlone", {
  type: { scalar: "boolean", list: false },
  title: { zh: "超限额单人签批", en: "Signed alone above the limit" },
  compute: ({ id, approverId, secondSignerId }, scope) => {
    const alone = secondSignerId === undefined ? undefined : secondSignerId === null || secondSignerId === approverId;
    if (alone === false) return false;
    const itself = scope.records(payment.type).find((one) => one.id === id);
    const above = itself === undefined ? undefined : scope.fact(itself, "aboveLimit");
    if (above === null || above === false) return false;
    return above === undefined ? undefined : alone;
  },
});
