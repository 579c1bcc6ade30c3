import { z } from "zod";
import { defineRecord, id, money, share, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { insuranceLine } from "../fields/insuranceLine.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A policy and who sold and bound it; `occurredOn` is the day it was bound. Accounts are salted hashes. Bound above
 * authority without a referral is written as `referralRef: null`.
 */
export const policy = defineRecord("policy", {
  title: { zh: "保单", en: "Policy" },
  nature: "event",
  subjects: { salesId: "cadre", serviceId: "cadre", underwriterId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    policyNo: text().meta(titled("保单号", "Policy number")),
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    line: insuranceLine,
    product: orNone(id()).meta(titled("产品", "Product")),
    channel: choice("渠道", "Channel", {
      direct: ["直销", "Direct"],
      agent: ["个人代理", "Agent"],
      agency: ["专业代理", "Agency"],
      broker: ["经纪", "Broker"],
      bancassurance: ["银邮代理", "Bancassurance"],
      "vehicle-dealer": ["车商", "Vehicle dealer"],
    }),
    intermediaryId: orNone(id()).meta(titled("中介机构", "Intermediary")),
    salesId: id().meta(titled("销售人员", "Salesperson")),
    serviceId: id().meta(titled("服务人员", "Service staff")),
    underwriterId: id().meta(titled("核保人", "Underwriter")),
    insuredId: id().meta(titled("被保险人代码", "Insured")),
    previousPolicyNo: orNone(text()).meta(titled("上年保单号", "Previous policy")),
    premium: money("CNY").meta(titled("保费", "Premium")),
    commission: money("CNY").meta(titled("手续费", "Commission")),
    filedCommissionCap: share().meta(titled("报备手续费率上限", "Filed commission cap")),
    endorsementRefund: orNone(money("CNY")).meta(titled("批退保费", "Endorsement refund")),
    payerAccountHash: text().meta(titled("缴费账户（散列）", "Payer account (hash)")),
    refundAccountHash: text().meta(titled("退费账户（散列）", "Refund account (hash)")),
    authorityLevel: choice("所需核保权限", "Authority needed", {
      county: ["县级权限", "County"],
      city: ["地市级权限", "City"],
      provincial: ["省级权限", "Provincial"],
      "head-office": ["总公司权限", "Head office"],
    }),
    withinAuthority: z.boolean().meta(titled("在核保权限内", "Within authority")),
    referralRef: text().meta(titled("上报审批文号", "Referral")),
    receivable: orNone(money("CNY")).meta(titled("应收保费余额", "Premium receivable")),
    receivableDays: orNone(z.int()).meta(titled("应收账龄", "Age of the receivable", { unit: ["天", "days"] })),
    villageId: orNone(id()).meta(titled("村组代码", "Village")),
    season: orNone(id()).meta(titled("农险季节", "Season")),
    area: orNone(z.int()).meta(titled("承保面积", "Insured area", { unit: ["亩", "mu"] })),
  }),
});
