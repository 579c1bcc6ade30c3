import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { approvalAuthority } from "../fields/approvalAuthority.js";
import { choice } from "../fields/choice.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { retitled } from "../fields/retitled.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A case opened against a cadre, dated by its opening, with who approved what and the steps of the procedure. What it ends
 * in is a `sanction` record of the same incident.
 */
export const disciplinaryCase = defineRecord("disciplinaryCase", {
  title: { zh: "立案审查调查", en: "Disciplinary case" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L3",
  timeline: true,
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    caseId: id().meta(titled("案件编号", "Case")),
    procedure: choice("程序", "Procedure", {
      party: ["党纪审查", "Party discipline"],
      supervisory: ["监察调查", "Supervisory investigation"],
      both: ["党纪审查和监察调查", "Party discipline and supervisory investigation"],
      employer: ["任免机关、单位调查", "Employer's investigation"],
    }),
    grounds: retitled(findingCategory, "涉嫌问题", "Grounds"),
    openedBy: retitled(approvalAuthority, "立案批准机关", "Opening approved by"),
    stage: choice("阶段", "Stage", {
      investigation: ["审查调查", "Investigation"],
      trial: ["案件审理", "Trial"],
      decision: ["处分决定", "Decision"],
      enforcement: ["处分执行", "Enforcement"],
      closed: ["结案", "Closed"],
      withdrawn: ["撤销案件", "Withdrawn"],
    }),
    investigators: z.int().meta(titled("调查人员数", "Investigators", { unit: ["人", "people"] })),
    noticeOn: orNone(civilDate()).meta(titled("立案决定告知日期", "Notice served on")),
    factsMetOn: orNone(civilDate()).meta(titled("事实材料见面日期", "Facts shown to the person on")),
    defenceHeardOn: orNone(civilDate()).meta(titled("听取陈述申辩日期", "Defence heard on")),
    trialOn: orNone(civilDate()).meta(titled("移送审理日期", "Passed to trial on")),
    meetingOn: orNone(civilDate()).meta(titled("集体讨论日期", "Decided collectively on")),
    judicialTransferOn: orNone(civilDate()).meta(
      titled("移送司法机关日期", "Handed over to the judicial authorities on"),
    ),
    extendedRef: orNone(text()).meta(titled("延期批准文号", "Extension")),
    decidedBy: orNone(retitled(approvalAuthority, "处分批准机关", "Sanction approved by")),
    sanctionId: orNone(id()).meta(titled("处分记录", "Sanction")),
    announcedOn: orNone(civilDate()).meta(titled("宣布日期", "Announced on")),
    closedOn: orNone(civilDate()).meta(titled("结案日期", "Closed on")),
  }),
});
