import { z } from "zod";
import { civilDate, defineRecord, id, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A matter of the three majors and one big; `cadreId` is who decided or carried it out. Known to have no minutes is written
 * as `minutesRef: null`.
 */
export const collectiveDecision = defineRecord("collectiveDecision", {
  title: { zh: "三重一大决策", en: "Collective decision" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    matterKind: choice("事项类型", "Kind of matter", {
      "major-decision": ["重大决策", "Major decision"],
      appointment: ["重要人事任免", "Appointment"],
      project: ["重大项目安排", "Project"],
      "large-fund": ["大额度资金运作", "Large fund"],
    }),
    amount: money("CNY").meta(titled("金额", "Amount")),
    counterpartyId: orNone(id()).meta(titled("往来单位代码", "Counterparty")),
    minutesRef: text().meta(titled("会议纪要文号", "Minutes")),
    minutesOn: orNone(civilDate()).meta(titled("会议纪要日期", "Minutes dated")),
    implementedOn: orNone(civilDate()).meta(titled("实施日期", "Implemented on")),
    quorumMet: z.boolean().meta(titled("到会人数符合规定", "Quorum met")),
    votesFor: z.int().meta(titled("同意票", "Votes for")),
    votesAgainst: z.int().meta(titled("反对票", "Votes against")),
    dissentRecorded: z.boolean().meta(titled("不同意见已记录", "Dissent recorded")),
    implementedAsDecided: z.boolean().meta(titled("按决定实施", "Implemented as decided")),
  }),
});
