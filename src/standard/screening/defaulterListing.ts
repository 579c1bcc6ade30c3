import { defineRecord, money, text, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A listing as a defaulter by a court, while it lasts. */
export const defaulterListing = defineRecord("defaulterListing", {
  title: { zh: "失信被执行人信息", en: "Court listing as a defaulter" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  level: "L2",
  timeline: true,
  fields: () => ({
    cadreId: subjectIds.cadreId,
    court: text().meta(titled("执行法院", "Court")),
    caseNo: text().meta(titled("执行案号", "Case number")),
    amount: orNone(money("CNY")).meta(titled("未履行金额", "Amount outstanding")),
  }),
});
