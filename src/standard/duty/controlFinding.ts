import { z } from "zod";
import { civilDate, defineRecord, id, money, share, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { counterpartyKind } from "../fields/counterpartyKind.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { responsibility } from "../fields/responsibility.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A finding of an inspection other than an audit; `gravity` runs from 1 to 5. */
export const controlFinding = defineRecord("controlFinding", {
  title: { zh: "检查发现问题", en: "Inspection finding" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  timeline: true,
  fields: () => ({
    cadreId: orNone(subjectIds.cadreId),
    unitId: subjectIds.unitId,
    area: choice("领域", "Area", {
      claims: ["理赔", "Claims"],
      underwriting: ["承保", "Underwriting"],
      channel: ["中介渠道", "Channel"],
      finance: ["财务", "Finance"],
      procurement: ["采购", "Procurement"],
      hr: ["人事", "Human resources"],
      it: ["信息科技", "Information technology"],
      style: ["作风", "Work style"],
    }),
    foundBy: choice("发现途径", "Found by", {
      "internal-audit": ["内部审计", "Internal audit"],
      compliance: ["合规检查", "Compliance"],
      regulator: ["监管检查", "Regulator"],
      "inspection-tour": ["巡察", "Inspection tour"],
    }),
    confirmed: z.boolean().meta(titled("已确认", "Confirmed")),
    category: findingCategory,
    amount: orNone(money("CNY")).meta(titled("涉及金额", "Amount")),
    counterpartyKind,
    counterpartyId: orNone(id()).meta(titled("往来单位代码", "Counterparty")),
    annualRate: orNone(share()).meta(titled("年利率", "Rate a year")),
    gravity: z.int().min(1).max(5).meta(titled("严重程度", "Gravity")),
    inspectionId: orNone(id()).meta(titled("所属检查", "Inspection")),
    supervisionId: orNone(id()).meta(titled("监督员反映记录", "Supervisor's activity")),
    seriousEffect: orNone(z.boolean()).meta(titled("造成严重影响", "Serious effect")),
    responsibility: orNone(responsibility),
    repeatOf: orNone(id()).meta(titled("重复的问题", "Repeats")),
    closedOn: orNone(civilDate()).meta(titled("整改销号日期", "Closed on")),
  }),
});
