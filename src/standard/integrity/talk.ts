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
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    kind: choice("谈话类型", "Kind", {
      "pre-appointment": ["任前谈话", "Pre-appointment"],
      routine: ["日常谈话", "Routine"],
      collective: ["集体谈话", "Collective"],
      reminder: ["提醒谈话", "Reminder"],
      warning: ["警示谈话", "Warning"],
      feedback: ["反馈谈话", "Feedback"],
      "top-leader-team": ["一把手与班子成员谈话", "Top leader with team members"],
      "top-leader-below": ["与下级一把手谈话", "With the top leader of a lower unit"],
      "heart-to-heart": ["谈心谈话", "Heart to heart"],
      "before-festival": ["节前廉洁提醒", "Before a festival"],
      "after-case": ["案发后教育谈话", "After a case"],
      "return-visit": ["处分后回访谈话", "Return visit after a sanction"],
      departure: ["离任谈话", "On leaving the post"],
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
    talkerRole: orNone(
      choice("谈话人身份", "Role of the talker", {
        "top-leader": ["一把手", "Top leader"],
        "team-member": ["班子成员", "Member of the leadership team"],
        "discipline-secretary": ["纪委书记", "Secretary of discipline inspection"],
        "discipline-staff": ["纪检干部", "Discipline inspection staff"],
        "department-head": ["部门负责人", "Department head"],
      }),
    ),
    followedUpOn: orNone(civilDate()).meta(titled("回访日期", "Followed up on")),
    followUpDue: orNone(civilDate()).meta(titled("回访期限", "Follow-up due")),
  }),
});
