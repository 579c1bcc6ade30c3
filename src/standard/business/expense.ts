import { z } from "zod";
import { defineRecord, id, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An expense claimed by a cadre and approved by another; `approvalLimit` is that of the approver at the time. */
export const expense = defineRecord("expense", {
  title: { zh: "费用报销", en: "Expense" },
  nature: "event",
  subjects: { cadreId: "cadre", approverId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    approverId: id().meta(titled("审批人", "Approver")),
    unitId: subjectIds.unitId,
    kind: choice("费用类型", "Kind", {
      reception: ["业务招待", "Reception"],
      travel: ["差旅", "Travel"],
      vehicle: ["车辆", "Vehicle"],
      meeting: ["会议", "Meeting"],
      gift: ["礼品", "Gift"],
      "prepaid-card": ["预付卡、购物卡", "Prepaid cards"],
      training: ["培训", "Training"],
      office: ["办公", "Office"],
    }),
    amount: money("CNY").meta(titled("金额", "Amount")),
    approvalLimit: money("CNY").meta(titled("审批限额", "Approval limit")),
    budget: orNone(money("CNY")).meta(titled("预算", "Budget")),
    standardPerHead: money("CNY").meta(titled("人均接待标准", "Standard a head")),
    businessApprovalRef: text().meta(titled("业务事由审批文号", "Approval of the business purpose")),
    vendorId: id().meta(titled("收款商户", "Vendor")),
    guests: z.int().meta(titled("客人人数", "Guests", { unit: ["人", "people"] })),
    companions: z.int().meta(titled("陪同人数", "Companions", { unit: ["人", "people"] })),
    invoiceHash: text().meta(titled("发票（散列）", "Invoice (hash)")),
  }),
});
