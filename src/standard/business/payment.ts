import { civilDate, defineRecord, id, money, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { purchaseCategory } from "../fields/purchaseCategory.js";
import { subjectIds } from "../fields/subjectIds.js";

/** Money paid by a unit; `occurredOn` is the day of payment. */
export const payment = defineRecord("payment", {
  title: { zh: "付款", en: "Payment" },
  nature: "event",
  subjects: { approverId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    approverId: id().meta(titled("审批人", "Approver")),
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    supplierId: id().meta(titled("收款单位", "Supplier")),
    contractId: orNone(id()).meta(titled("合同", "Contract")),
    amount: money("CNY").meta(titled("金额", "Amount")),
    category: purchaseCategory,
    secondSignerId: id().meta(titled("会签人", "Second signer")),
    approvalLimitThen: orNone(money("CNY")).meta(titled("当时的单人审批限额", "Single-signature limit then")),
    acceptedOn: orNone(civilDate()).meta(titled("验收日期", "Accepted on")),
    dueOn: orNone(civilDate()).meta(titled("应付日期", "Due on")),
  }),
});
