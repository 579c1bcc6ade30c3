import { civilDate, defineRecord, id, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * What the cadre (`holder` is `self`) or kin (`holder` is the kin code) has abroad, from whatever source it is known. Not
 * declared and not approved are written as `null`.
 */
export const overseasInterest = defineRecord("overseasInterest", {
  title: { zh: "境外利益", en: "Overseas interest" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    holder: id().meta(titled("持有人", "Holder")),
    kind: choice("类型", "Kind", {
      residence: ["移居境外", "Residence abroad"],
      "long-stay": ["连续居留一年以上", "Stay of a year or more"],
      deposit: ["境外存款", "Deposit"],
      company: ["境外注册公司或入股", "Company or share in one"],
      property: ["境外房产", "Property"],
    }),
    country: text().meta(titled("国家或地区", "Country or region")),
    amount: orNone(money("CNY")).meta(titled("金额", "Amount")),
    declaredOn: civilDate().meta(titled("报告日期", "Declared on")),
    approvedRef: text().meta(titled("批准文号", "Approval")),
  }),
});
