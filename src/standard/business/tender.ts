import { z } from "zod";
import { civilDate, defineRecord, id, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { purchaseCategory } from "../fields/purchaseCategory.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A purchase put out to tender; its bids and evaluators are records of their own. `occurredOn` is the day of the award. */
export const tender = defineRecord("tender", {
  title: { zh: "招标采购", en: "Tender" },
  nature: "event",
  subjects: { approverId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    tenderId: id().meta(titled("招标项目", "Tender")),
    approverId: id().meta(titled("审批人", "Approver")),
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    method: choice("采购方式", "Method", {
      open: ["公开招标", "Open"],
      invited: ["邀请招标", "Invited"],
      negotiation: ["竞争性谈判", "Negotiation"],
      inquiry: ["询价", "Inquiry"],
      "single-source": ["单一来源", "Single source"],
    }),
    mandatory: z.boolean().meta(titled("依法必须招标", "Mandatory")),
    priceOnly: z.boolean().meta(titled("仅以价格评审", "Awarded on price only")),
    budget: money("CNY").meta(titled("预算", "Budget")),
    docsIssuedOn: civilDate().meta(titled("招标文件发出日期", "Documents issued on")),
    deadline: civilDate().meta(titled("投标截止日期", "Deadline")),
    docsSaleDays: orNone(z.int()).meta(titled("招标文件发售天数", "Days on sale", { unit: ["天", "days"] })),
    publicityDays: orNone(z.int()).meta(titled("中标候选人公示天数", "Days publicised", { unit: ["天", "days"] })),
    category: orNone(purchaseCategory),
    validBidders: z.int().meta(titled("有效投标人数", "Valid bidders")),
    awardedTo: orNone(id()).meta(titled("中标单位", "Awarded to")),
    approvalRef: text().meta(titled("单一来源批准文号", "Single-source approval")),
  }),
});
