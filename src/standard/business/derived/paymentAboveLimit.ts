import { defineDerived, ownerNamed } from "../../../model/index.js";
import { amountIn } from "../../values/amountIn.js";
import type { payment } from "../payment.js";

/** Whether the payment is above the single-signature limit of the post: as the record says of that time, else as the post register says. */
export const paymentAboveLimit = defineDerived(ownerNamed<typeof payment>("payment"), "aboveLimit", {
  type: { scalar: "boolean", list: false },
  title: { zh: "超过单人审批限额", en: "Above the single-signature limit" },
  compute: ({ amount, approvalLimitThen, postId }, scope) => {
    if (amount === null) return false;
    const register = typeof postId === "string" ? scope.profileFact("post", postId, "approvalLimit") : postId;
    const given = approvalLimitThen ?? register;
    if (given === null) return null;
    const limit = amountIn(given);
    return amount === undefined || limit === undefined ? undefined : amount.amount > limit;
  },
});
