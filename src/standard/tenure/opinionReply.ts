import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { integrityOpinion } from "../fields/integrityOpinion.js";
import { orNone } from "../fields/orNone.js";
import { purposeOfOpinion } from "../fields/purposeOfOpinion.js";
import { subjectIds } from "../fields/subjectIds.js";

/** The written opinion on a candidate; `occurredOn` is the day of the reply. */
export const opinionReply = defineRecord("opinionReply", {
  title: { zh: "党风廉政意见回复", en: "Integrity opinion reply" },
  nature: "event",
  subjects: { candidateId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    candidateId: id().meta(titled("人选", "Candidate")),
    unitId: subjectIds.unitId,
    selectionId: orNone(id()).meta(titled("所属选任", "Selection")),
    purpose: purposeOfOpinion,
    requestedOn: civilDate().meta(titled("征求意见日期", "Requested on")),
    opinion: integrityOpinion,
    archiveExamined: z.boolean().meta(titled("档案已审", "Archive examined")),
    complaintsChecked: z.boolean().meta(titled("信访已查", "Complaints checked")),
    personalMattersVerified: z.boolean().meta(titled("个人事项已核", "Personal matters verified")),
    validUntil: orNone(civilDate()).meta(titled("有效期至", "Valid until")),
    docNo: text().meta(titled("回复文号", "Document number")),
  }),
});
