import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An audit of a person's term or of a unit; its date is that of the report. */
export const audit = defineRecord("audit", {
  title: { zh: "审计", en: "Audit" },
  nature: { kind: "event", on: "reportOn" },
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    cadreId: id().meta(titled("被审计人", "Audited cadre")),
    unitId: subjectIds.unitId,
    kind: choice("审计类型", "Kind", {
      "in-term": ["任中审计", "In-term"],
      departure: ["离任审计", "Departure"],
      special: ["专项审计", "Special"],
      "economic-responsibility": ["经济责任审计", "Economic responsibility"],
    }),
    periodFrom: civilDate().meta(titled("审计期间起", "Period from")),
    periodTo: civilDate().meta(titled("审计期间止", "Period to")),
    fieldworkEndedOn: civilDate().meta(titled("现场审计结束日期", "Fieldwork ended on")),
    reportOn: civilDate().meta(titled("报告日期", "Report on")),
    reportRef: text().meta(titled("报告文号", "Report")),
  }),
});
