import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A human's decision on a finding of a rule. A review that touches a complaint is entered with `confidentiality: L3`. */
export const review = defineRecord("review", {
  title: { zh: "人工复核", en: "Review" },
  nature: { kind: "event", on: "decidedOn" },
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  role: {
    name: "review",
    facts: { rule: "rule", key: "key", decision: "decision", decidedOn: "decidedOn", validUntil: "validUntil" },
  },
  fields: () => ({
    ...subjectIds,
    rule: id().meta(titled("规则", "Rule")),
    key: id().meta(titled("命中对象", "Key")),
    decision: choice("复核结论", "Decision", {
      confirmed: ["确认", "Confirmed"],
      "reviewed-open": ["待进一步核查", "Reviewed, open"],
      dismissed: ["排除", "Dismissed"],
    }),
    decidedOn: civilDate().meta(titled("复核日期", "Decided on")),
    validUntil: orNone(civilDate()).meta(titled("有效期至", "Valid until")),
    reviewedBy: text().meta(titled("复核人", "Reviewed by")),
    reason: orNone(text()).meta(titled("复核说明", "Reason")),
  }),
});
