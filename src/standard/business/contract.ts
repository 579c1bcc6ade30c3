import { civilDate, defineRecord, id, money, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { purchaseCategory } from "../fields/purchaseCategory.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A contract with a supplier; `occurredOn` is the day it was signed. */
export const contract = defineRecord("contract", {
  title: { zh: "合同", en: "Contract" },
  nature: "event",
  subjects: { approverId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    approverId: id().meta(titled("审批人", "Approver")),
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    supplierId: id().meta(titled("供应商", "Supplier")),
    tenderId: orNone(id()).meta(titled("招标项目", "Tender")),
    category: purchaseCategory,
    amount: money("CNY").meta(titled("金额", "Amount")),
    changes: orNone(money("CNY")).meta(titled("变更金额", "Changes", { negative: true })),
    serviceFrom: orNone(civilDate()).meta(titled("开始履行日期", "Service from")),
    acceptedOn: orNone(civilDate()).meta(titled("验收日期", "Accepted on")),
  }),
});
