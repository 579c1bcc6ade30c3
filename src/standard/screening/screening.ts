import { z } from "zod";
import { civilDate, defineRecord, id, money, share, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { counterpartyKind } from "../fields/counterpartyKind.js";
import { humanDecision } from "../fields/humanDecision.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** One item of a screening round on one person; a round without any hit may be one record without an item. */
export const screening = defineRecord("screening", {
  title: { zh: "异常行为排查", en: "Screening" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    round: text().meta(titled("排查轮次", "Round")),
    screenerId: id().meta(titled("排查人", "Screener")),
    item: orNone(
      choice("排查项目", "Item", {
        "runs-business": ["经商办企业", "Runs a business"],
        "unlisted-share": ["持有非上市股份", "Unlisted shares"],
        "outside-job": ["在外兼职", "Outside job"],
        "large-debt": ["大额负债", "Large debt"],
        "court-defaulter": ["失信被执行人", "Court-listed defaulter"],
        gambling: ["赌博", "Gambling"],
        "drug-or-vice": ["涉毒涉黄", "Drugs or vice"],
        "private-lending": ["民间借贷", "Private lending"],
        "illegal-fundraising": ["非法集资", "Illegal fund-raising"],
        "abnormal-account-flow": ["账户异常往来", "Abnormal account flow"],
        "guarantee-for-others": ["为他人担保", "Guarantee for others"],
        "customer-account-operation": ["代客户操作账户", "Operates customers' accounts"],
        "policy-resale": ["倒卖保单", "Resale of policies"],
        "lavish-spending": ["大额消费", "Lavish spending"],
        lawsuit: ["涉诉", "Lawsuit"],
        "exit-attempt": ["拟出境", "Attempt to leave the country"],
        "absent-without-leave": ["擅自离岗", "Absent without leave"],
        "refuses-leave": ["拒绝休假", "Refuses leave"],
        "close-to-agency": ["与中介往来过密", "Close to an agency"],
      }),
    ),
    hit: z.boolean().meta(titled("命中", "Hit")),
    direction: choice("资金方向", "Direction", {
      borrows: ["借入", "Borrows"],
      lends: ["借出", "Lends"],
      uses: ["借用房屋、车辆", "Uses a house or car"],
    }),
    counterpartyKind,
    counterpartyId: orNone(id()).meta(titled("对方代码", "Counterparty")),
    amount: orNone(money("CNY")).meta(titled("涉及金额", "Amount")),
    annualRate: share().meta(titled("年利率", "Rate a year")),
    evidenceRef: orNone(text()).meta(titled("佐证材料", "Evidence")),
    humanDecision: orNone(humanDecision),
    decidedOn: orNone(civilDate()).meta(titled("结论日期", "Decided on")),
  }),
});
