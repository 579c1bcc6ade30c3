import { z } from "zod";
import { civilDate, defineRecord, id, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A claim and who took which step in it; `occurredOn` is the day of payment. Accounts are salted hashes. */
export const claim = defineRecord("claim", {
  title: { zh: "赔案", en: "Claim" },
  nature: "event",
  subjects: {
    surveyorId: "cadre",
    assessorId: "cadre",
    reviewerId: "cadre",
    approverId: "cadre",
    handlerId: "cadre",
    postId: "post",
    unitId: "unit",
  },
  level: "L2",
  fields: {
    claimNo: text().meta(titled("赔案号", "Claim number")),
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    line: choice("险种", "Line", {
      motor: ["车险", "Motor"],
      property: ["财产险", "Property"],
      liability: ["责任险", "Liability"],
      cargo: ["货运险", "Cargo"],
      agriculture: ["农险", "Agriculture"],
      "accident-health": ["意外健康险", "Accident and health"],
      other: ["其他", "Other"],
    }),
    handlerId: id().meta(titled("经办人", "Handler")),
    surveyorId: id().meta(titled("查勘人", "Surveyor")),
    assessorId: id().meta(titled("定损人", "Assessor")),
    reviewerId: id().meta(titled("核损人", "Reviewer")),
    approverId: id().meta(titled("核赔人", "Approver")),
    repairShopId: orNone(id()).meta(titled("修理厂", "Repair shop")),
    adjusterFirmId: orNone(id()).meta(titled("公估机构", "Adjuster")),
    intermediaryId: orNone(id()).meta(titled("中介机构", "Intermediary")),
    payeeAccountHash: text().meta(titled("收款账户（散列）", "Payee account (hash)")),
    reported: money("CNY").meta(titled("报损金额", "Reported")),
    assessed: money("CNY").meta(titled("定损金额", "Assessed")),
    paid: money("CNY").meta(titled("赔付金额", "Paid")),
    salvage: orNone(money("CNY")).meta(titled("残值", "Salvage")),
    inceptionOn: civilDate().meta(titled("起保日期", "Inception on")),
    lossOn: civilDate().meta(titled("出险日期", "Loss on")),
    reopened: orNone(z.boolean()).meta(titled("重开", "Reopened")),
    fastTrack: z.boolean().meta(titled("快速理赔", "Fast track")),
    fastTrackAllowed: z.boolean().meta(titled("在快速理赔权限内", "Within the fast-track limit")),
    directedRepair: z.boolean().meta(titled("框架协议内送修", "Directed by a framework contract")),
    fraudConfirmed: orNone(z.boolean()).meta(titled("欺诈已确认", "Fraud confirmed")),
  },
});
