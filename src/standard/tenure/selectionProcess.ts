import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { integrityOpinion } from "../fields/integrityOpinion.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** The selection of a candidate for a post; `unitId` is the unit that decides. `occurredOn` is the nomination. */
export const selectionProcess = defineRecord("selectionProcess", {
  title: { zh: "选拔任用", en: "Selection" },
  nature: "event",
  subjects: { candidateId: "cadre", targetPostId: "post", unitId: "unit" },
  level: "L2",
  timeline: true,
  fields: () => ({
    candidateId: id().meta(titled("人选", "Candidate")),
    targetPostId: id().meta(titled("拟任岗位", "Target post")),
    unitId: subjectIds.unitId,
    stage: choice("阶段", "Stage", {
      nominated: ["提名", "Nominated"],
      inspected: ["考察", "Inspected"],
      "opinion-sought": ["征求意见", "Opinion sought"],
      decided: ["讨论决定", "Decided"],
      publicised: ["公示", "Publicised"],
      appointed: ["任职", "Appointed"],
      halted: ["中止", "Halted"],
    }),
    higherPost: z.boolean().meta(titled("提拔担任更高职务", "To a higher post")),
    opinionRequestedOn: orNone(civilDate()).meta(titled("征求意见日期", "Opinion requested on")),
    opinionIssuedOn: civilDate().meta(titled("意见回复日期", "Opinion issued on")),
    opinion: orNone(integrityOpinion),
    archiveExamined: z.boolean().meta(titled("档案必审", "Archive examined")),
    personalMattersVerified: z.boolean().meta(titled("个人事项必核", "Personal matters verified")),
    complaintsChecked: z.boolean().meta(titled("信访必查", "Complaints checked")),
    decidedOn: orNone(civilDate()).meta(titled("决定日期", "Decided on")),
    decisionMinutesRef: orNone(text()).meta(titled("会议纪要文号", "Minutes")),
    publicityDays: orNone(z.int()).meta(titled("公示天数", "Days publicised", { unit: ["天", "days"] })),
    appointedOn: orNone(civilDate()).meta(titled("任职日期", "Appointed on")),
  }),
});
