import { z } from "zod";
import { civilDate, defineRecord, id, money, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** What a unit owes a supplier, from acceptance on; still unpaid is written by leaving `paidOn` out. */
export const payable = defineRecord("payable", {
  title: { zh: "应付款项", en: "Payable" },
  nature: "event",
  subjects: { approverId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    approverId: id().meta(titled("经办审批人", "Approver")),
    unitId: subjectIds.unitId,
    supplierId: id().meta(titled("供应商", "Supplier")),
    contractId: orNone(id()).meta(titled("合同", "Contract")),
    amount: money("CNY").meta(titled("金额", "Amount")),
    dueOn: civilDate().meta(titled("应付日期", "Due on")),
    paidOn: orNone(civilDate()).meta(titled("付清日期", "Paid on")),
    smallEnterprise: z.boolean().meta(titled("欠付中小企业", "Owed to a small or medium enterprise")),
    disputed: z.boolean().meta(titled("存在争议", "Disputed")),
  }),
});
