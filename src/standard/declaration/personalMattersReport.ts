import { z } from "zod";
import { civilDate, defineRecord, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A personal-matters report; `occurredOn` is the day it was submitted, `year` the year it speaks of. Its items are
 * `declaredItem` records. Whether something was omitted or concealed is the result of verification, never computed.
 */
export const personalMattersReport = defineRecord("personalMattersReport", {
  title: { zh: "个人有关事项报告", en: "Personal-matters report" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    year: z.int().meta(titled("年度", "Year")),
    kind: choice("报告类型", "Kind", {
      annual: ["年度集中报告", "Annual"],
      change: ["变化报告", "Change"],
      supplementary: ["补充报告", "Supplementary"],
    }),
    changedOn: orNone(civilDate()).meta(titled("变化日期", "Changed on")),
    check: orNone(
      choice("查核结果", "Result of verification", {
        consistent: ["一致", "Consistent"],
        omission: ["漏报", "Omission"],
        concealment: ["瞒报", "Concealment"],
        explained: ["已说明", "Explained"],
      }),
    ),
    checkKind: orNone(
      choice("查核方式", "Kind of verification", {
        random: ["随机抽查", "Random"],
        "pre-promotion": ["提拔前核查", "Before promotion"],
        targeted: ["重点查核", "Targeted"],
      }),
    ),
    checkedOn: orNone(civilDate()).meta(titled("查核日期", "Verified on")),
    explainedInflow: orNone(money("CNY")).meta(titled("已说明的其他资金来源", "Inflow explained otherwise")),
    explanationRef: text().meta(titled("财产来源说明文号", "Explanation of wealth")),
    checkHandling: orNone(text()).meta(titled("处理情况", "Handling")),
  }),
});
