import { z } from "zod";
import { civilDate, defineRecord, id, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { insuranceLine } from "../fields/insuranceLine.js";
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
  fields: () => ({
    claimNo: text().meta(titled("赔案号", "Claim number")),
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    line: insuranceLine,
    handlerId: id().meta(titled("经办人", "Handler")),
    surveyorId: id().meta(titled("查勘人", "Surveyor")),
    assessorId: id().meta(titled("定损人", "Assessor")),
    reviewerId: id().meta(titled("核损人", "Reviewer")),
    approverId: id().meta(titled("核赔人", "Approver")),
    policyNo: orNone(text()).meta(titled("保单号", "Policy number")),
    insuredId: id().meta(titled("被保险人代码", "Insured")),
    approvalLimit: money("CNY").meta(titled("本人核赔限额", "Approver's limit")),
    repairShopId: orNone(id()).meta(titled("修理厂", "Repair shop")),
    adjusterFirmId: orNone(id()).meta(titled("公估机构", "Adjuster")),
    lawFirmId: orNone(id()).meta(titled("律师事务所", "Law firm")),
    ratingAgencyId: orNone(id()).meta(titled("评残鉴定机构", "Injury rating agency")),
    injuryGrade: z.int().min(1).max(10).meta(titled("评定伤残等级", "Injury grade")),
    intermediaryId: orNone(id()).meta(titled("中介机构", "Intermediary")),
    payeeKind: choice("收款人类别", "Payee", {
      insured: ["被保险人", "Insured"],
      beneficiary: ["受益人", "Beneficiary"],
      "third-party": ["第三者", "Third party"],
      "repair-shop": ["修理厂", "Repair shop"],
      hospital: ["医疗机构", "Hospital"],
      court: ["法院", "Court"],
      other: ["其他", "Other"],
    }),
    payeeAccountHash: text().meta(titled("收款账户（散列）", "Payee account (hash)")),
    reported: money("CNY").meta(titled("报损金额", "Reported")),
    assessed: money("CNY").meta(titled("定损金额", "Assessed")),
    paid: money("CNY").meta(titled("赔付金额", "Paid")),
    salvage: orNone(money("CNY")).meta(titled("残值", "Salvage")),
    salvageBuyerId: orNone(id()).meta(titled("残值收购方", "Salvage buyer")),
    inceptionOn: civilDate().meta(titled("起保日期", "Inception on")),
    lossOn: civilDate().meta(titled("出险日期", "Loss on")),
    villageId: orNone(id()).meta(titled("村组代码", "Village")),
    season: orNone(id()).meta(titled("农险季节", "Season")),
    reopenIncrease: money("CNY").meta(titled("重开增加金额", "Increase on reopening")),
    reopened: orNone(z.boolean()).meta(titled("重开", "Reopened")),
    fastTrack: z.boolean().meta(titled("快速理赔", "Fast track")),
    fastTrackAllowed: z.boolean().meta(titled("在快速理赔权限内", "Within the fast-track limit")),
    directedRepair: z.boolean().meta(titled("框架协议内送修", "Directed by a framework contract")),
    fraudConfirmed: orNone(z.boolean()).meta(titled("欺诈已确认", "Fraud confirmed")),
  }),
});
