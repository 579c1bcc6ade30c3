import { z } from "zod";
import { civilDate, defineRecord, id, money, share, titled } from "../../model/index.js";
import { counterpartyKind } from "../fields/counterpartyKind.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { responsibility } from "../fields/responsibility.js";
import { subjectIds } from "../fields/subjectIds.js";

/** One finding of an audit; `gravity` runs from 1 to 5. */
export const auditFinding = defineRecord("auditFinding", {
  title: { zh: "审计发现问题", en: "Audit finding" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  timeline: true,
  fields: () => ({
    auditId: id().meta(titled("所属审计", "Audit")),
    cadreId: orNone(subjectIds.cadreId),
    unitId: subjectIds.unitId,
    category: findingCategory,
    amount: orNone(money("CNY")).meta(titled("涉及金额", "Amount")),
    loss: orNone(money("CNY")).meta(titled("损失金额", "Loss")),
    responsibility,
    counterpartyKind: orNone(counterpartyKind),
    counterpartyId: id().meta(titled("往来单位代码", "Counterparty")),
    annualRate: orNone(share()).meta(titled("年利率", "Rate a year")),
    gravity: z.int().min(1).max(5).meta(titled("严重程度", "Gravity")),
    overprice: share().meta(titled("高于参考价的比例", "Over the reference price")),
    repeatOf: orNone(id()).meta(titled("重复的问题", "Repeats")),
    closedOn: orNone(civilDate()).meta(titled("整改销号日期", "Closed on")),
  }),
});
