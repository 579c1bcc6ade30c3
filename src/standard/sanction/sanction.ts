import { z } from "zod";
import { civilDate, defineRecord, money, period, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { choices } from "../fields/choices.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { responsibility } from "../fields/responsibility.js";
import { retitled } from "../fields/retitled.js";
import { subjectIds } from "../fields/subjectIds.js";
import { measureTitles } from "./period/measures.js";

/**
 * A measure taken against a person, from talks to dismissal. `statedPeriod` is the period that the decision itself states: it
 * is used as it stands. Rank, track and the days of the period are derived facts. First-form measures are entered with
 * `confidentiality: L3`.
 */
export const sanction = defineRecord("sanction", {
  title: { zh: "处分与处理", en: "Sanction" },
  nature: { kind: "state", from: "begunOn", until: "endsOn" },
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  timeline: true,
  role: {
    name: "sanction",
    facts: { governs: "governs", begunOn: "begunOn", endsOn: "endsOn", revokedOn: "revocationOn" },
  },
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    code: choice("处分种类", "Measure", measureTitles),
    decidedOn: civilDate().meta(titled("决定日期", "Decided on")),
    effectiveOn: civilDate().meta(titled("生效日期", "Effective on")),
    conductOn: civilDate().meta(titled("行为日期", "Conduct on")),
    docNo: text().meta(titled("决定文号", "Document number")),
    authority: text().meta(titled("决定机关", "Authority")),
    responsibility: orNone(responsibility),
    grounds: retitled(findingCategory, "事由", "Grounds"),
    accountability: orNone(z.boolean()).meta(titled("问责决定", "Accountability decision")),
    exempted: orNone(z.boolean()).meta(titled("免予或不予处分", "Sanction waived")),
    statedPeriod: orNone(period()).meta(titled("决定载明的期限", "Period stated by the decision")),
    aggravation: orNone(
      choices("从重情节", "Aggravating circumstances", {
        "offence-in-period": ["处分期内再次违纪违法", "New offence in a sanction period"],
        "obstructs-inquiry": ["对抗、干扰调查", "Obstructs the inquiry"],
        "incites-others": ["唆使、胁迫他人", "Incites or coerces others"],
        "refuses-return": ["拒不上交或退赔", "Refuses to return gains"],
        "shields-accomplice": ["包庇同案人员", "Shields accomplices"],
        other: ["其他", "Other"],
      }),
    ),
    loss: orNone(money("CNY")).meta(titled("损失金额", "Loss")),
    restoredOn: orNone(civilDate()).meta(titled("恢复党员权利日期", "Party rights restored on")),
    liftedOn: orNone(civilDate()).meta(titled("解除日期", "Lifted on")),
    revokedOn: orNone(civilDate()).meta(titled("撤销日期", "Revoked on")),
    variedCode: orNone(choice("变更后的处分种类", "Measure as varied", measureTitles)),
    variedEffectiveOn: orNone(civilDate()).meta(titled("变更后的生效日期", "Effective on, as varied")),
    variedPeriod: orNone(period()).meta(titled("变更后的期限", "Period as varied")),
  }),
});
