import { z } from "zod";
import { civilDate, defineRecord, text, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** Mandatory leave of a year; one record a stretch. A year without any leave may be recorded with 0 days on its last day. */
export const mandatoryLeave = defineRecord("mandatoryLeave", {
  title: { zh: "强制休假", en: "Mandatory leave" },
  nature: "event",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  level: "L1",
  role: { name: "leave", facts: { post: "postId", year: "year", days: "workingDays" } },
  fields: () => ({
    ...subjectIds,
    year: z.int().meta(titled("年度", "Year")),
    leaveFrom: orNone(civilDate()).meta(titled("休假起", "First day of leave")),
    leaveTo: orNone(civilDate()).meta(titled("休假止", "Last day of leave")),
    workingDays: z.int().meta(titled("休假天数", "Days taken", { unit: ["个工作日", "working days"] })),
    announced: z.boolean().meta(titled("事先通知", "Announced beforehand")),
    refused: orNone(z.boolean()).meta(titled("拒绝休假", "Refused")),
    deskCheckRef: text().meta(titled("离岗检查文号", "Desk check")),
    exemptionApprovedBy: text().meta(titled("豁免批准人", "Exemption approved by")),
    exemptionReason: orNone(text()).meta(titled("豁免理由", "Exemption reason")),
  }),
});
