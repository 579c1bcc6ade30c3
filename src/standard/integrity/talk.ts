import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An integrity talk. Reminder and warning talks of the first form are entered with `confidentiality: L3`. */
export const talk = defineRecord("talk", {
  title: { zh: "廉政谈话", en: "Integrity talk" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  timeline: true,
  fields: {
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    kind: choice("谈话类型", "Kind", {
      "pre-appointment": ["任前谈话", "Pre-appointment"],
      routine: ["日常谈话", "Routine"],
      collective: ["集体谈话", "Collective"],
      reminder: ["提醒谈话", "Reminder"],
      warning: ["警示谈话", "Warning"],
      feedback: ["反馈谈话", "Feedback"],
    }),
    talkerId: id().meta(titled("谈话人", "Talker")),
    topic: choice("主题", "Topic", {
      gift: ["礼品礼金", "Gifts"],
      banquet: ["宴请", "Banquets"],
      "kin-business": ["亲属经商", "Kin business"],
      procurement: ["采购", "Procurement"],
      "channel-fee": ["渠道费用", "Channel fees"],
      claims: ["理赔", "Claims"],
      allowance: ["津补贴", "Allowances"],
      style: ["作风", "Work style"],
      duty: ["履职", "Duty"],
      other: ["其他", "Other"],
    }),
    factualBasis: z.boolean().meta(titled("有事实依据", "Factual basis recorded")),
    recordRef: text().meta(titled("谈话记录文号", "Record of the talk")),
    followUpDue: orNone(civilDate()).meta(titled("回访期限", "Follow-up due")),
  },
});
