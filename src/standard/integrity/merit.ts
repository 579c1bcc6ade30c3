import { defineRecord, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * Something good that a cadre did; `occurredOn` is its day. It never lowers points, and a good-faith report of others is
 * never entered here.
 */
export const merit = defineRecord("merit", {
  title: { zh: "廉洁表现", en: "Merit" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  timeline: true,
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    kind: choice("类型", "Kind", {
      award: ["表彰奖励", "Award"],
      "refused-bribe": ["拒收贿赂", "Bribe refused"],
      "voluntary-report": ["主动说明问题", "Voluntary report"],
      "loss-recovered": ["挽回损失", "Loss recovered"],
      "whistle-cooperation": ["配合核查", "Cooperation with an inquiry"],
    }),
    amount: orNone(money("CNY")).meta(titled("金额", "Amount")),
    level: orNone(
      choice("奖励层级", "Level of the award", {
        national: ["国家级", "National"],
        provincial: ["省部级", "Provincial or ministerial"],
        group: ["系统级", "Group"],
        company: ["公司级", "Company"],
      }),
    ),
    decisionRef: orNone(text()).meta(titled("文号", "Document")),
  }),
});
