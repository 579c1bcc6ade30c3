import { z } from "zod";
import { civilDate, defineRecord, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A rule of the house that a unit must have, as its register stood on `occurredOn`. Not issued, and never reviewed, are
 * written as `null`.
 */
export const policyDocument = defineRecord("policyDocument", {
  title: { zh: "制度文件", en: "Policy document" },
  nature: "event",
  subjects: { unitId: "unit" },
  level: "L1",
  fields: () => ({
    unitId: subjectIds.unitId,
    kind: choice("制度", "Policy", {
      "post-risk": ["岗位廉洁风险防控", "Integrity risk of posts"],
      rotation: ["轮岗交流", "Rotation"],
      "mandatory-leave": ["强制休假", "Mandatory leave"],
      recusal: ["履职回避", "Recusal"],
      "collective-decision": ["三重一大决策", "Collective decision"],
      procurement: ["采购管理", "Procurement"],
      expense: ["费用与招待管理", "Expenses and reception"],
      gift: ["礼品礼金登记上交", "Gifts"],
      "claims-segregation": ["理赔不相容岗位分离", "Segregation in claims"],
      "channel-fee": ["手续费管理", "Channel fees"],
      screening: ["异常行为排查", "Screening of behaviour"],
      complaint: ["信访举报办理", "Handling of complaints"],
      data: ["客户信息保护", "Customer data"],
      case: ["案件防控与报告", "Case prevention and reporting"],
      archive: ["廉政档案管理", "Integrity archives"],
    }),
    required: z.boolean().meta(titled("应建制度", "Required")),
    docNo: text().meta(titled("制度文号", "Document number")),
    issuedOn: civilDate().meta(titled("印发日期", "Issued on")),
    reviewedOn: civilDate().meta(titled("最近评估日期", "Last reviewed on")),
    owner: text().meta(titled("主管部门", "Owner")),
  }),
});
