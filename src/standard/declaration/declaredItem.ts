import { z } from "zod";
import { civilDate, defineRecord, id, money, share, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** One item of a personal-matters report: one of the 14 items, with the fields its kind knows. */
export const declaredItem = defineRecord("declaredItem", {
  title: { zh: "申报事项", en: "Declared item" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    reportId: id().meta(titled("所属报告", "Report")),
    item: choice("事项", "Item", {
      marriage: ["婚姻变化", "Change of marriage"],
      "passport-exit": ["因私护照与出国", "Passports and private exits"],
      "hk-macau-taiwan": ["往来港澳台证件与出行", "Hong Kong, Macau, Taiwan permits and trips"],
      "child-foreign-marriage": ["子女与外国人通婚", "Child married to a foreigner"],
      "child-hk-marriage": ["子女与港澳台居民通婚", "Child married to a Hong Kong, Macau or Taiwan resident"],
      "family-abroad": ["配偶、子女移居境外", "Spouse or children moved abroad"],
      "family-jobs": ["配偶、子女从业", "Jobs of spouse and children"],
      "family-prosecuted": ["配偶、子女被追究刑事责任", "Spouse or child criminally pursued"],
      salary: ["工资及奖金", "Salary and bonuses"],
      "labour-income": ["劳务所得", "Labour income"],
      property: ["房产", "Property"],
      securities: ["股票、基金、投资型保险", "Stocks, funds, investment-type insurance"],
      "unlisted-investment": ["投资非上市公司、企业", "Investment in unlisted companies or partnerships"],
      "overseas-assets": ["境外存款及投资", "Overseas deposits and investments"],
    }),
    person: orNone(id()).meta(titled("涉及人员", "Person concerned")),
    owner: orNone(id()).meta(titled("所有人", "Owner")),
    country: orNone(text()).meta(titled("国家或地区", "Country")),
    employer: orNone(text()).meta(titled("工作单位", "Employer")),
    jobTitle: orNone(text()).meta(titled("职务", "Job title")),
    amount: orNone(money("CNY")).meta(titled("金额", "Amount")),
    debt: money("CNY").meta(titled("未偿还借款", "Debt outstanding on it")),
    area: orNone(z.int()).meta(titled("面积", "Area", { unit: ["平方米", "m²"] })),
    acquiredOn: orNone(civilDate()).meta(titled("取得日期", "Acquired on")),
    disposedOn: orNone(civilDate()).meta(titled("处置日期", "Disposed on")),
    share: orNone(share()).meta(titled("持股比例", "Share")),
    entityId: id().meta(titled("企业代码", "Enterprise")),
    propertyId: id().meta(titled("不动产代码", "Property")),
    listed: orNone(z.boolean()).meta(titled("上市公司", "Listed")),
  }),
});
