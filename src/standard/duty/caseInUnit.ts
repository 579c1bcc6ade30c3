import { z } from "zod";
import { civilDate, defineRecord, id, money, titled } from "../../model/index.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { responsibility } from "../fields/responsibility.js";
import { retitled } from "../fields/retitled.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A criminal case in a unit, dated by the day it became known. `cadreId` is a leader who answers for it, not who committed
 * it; a second leader is a second record of the incident. Not yet reported is written as `reportedOn: null`.
 */
export const caseInUnit = defineRecord("caseInUnit", {
  title: { zh: "涉刑案件", en: "Criminal case in a unit" },
  nature: { kind: "event", on: "knownOn" },
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  timeline: true,
  fields: () => ({
    cadreId: orNone(subjectIds.cadreId),
    unitId: subjectIds.unitId,
    caseId: id().meta(titled("案件编号", "Case")),
    category: findingCategory,
    knownOn: civilDate().meta(titled("知悉日期", "Known on")),
    reportedOn: civilDate().meta(titled("上报监管日期", "Reported on")),
    amount: orNone(money("CNY")).meta(titled("涉案金额", "Amount")),
    major: z.boolean().meta(titled("重大案件", "Major")),
    internalStaff: z.boolean().meta(titled("内部人员涉案", "Internal staff involved")),
    leaderResponsibility: retitled(responsibility, "领导责任认定", "Leader's responsibility"),
    decidedOn: orNone(civilDate()).meta(titled("责任认定日期", "Responsibility decided on")),
    investigationReportOn: orNone(civilDate()).meta(titled("调查报告日期", "Investigation report on")),
  }),
});
