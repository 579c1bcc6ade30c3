import { z } from "zod";
import { defineRecord, money, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A penalty of a regulator on a person (`cadreId`) or, without one, on a unit; `occurredOn` is the day of the decision. */
export const regulatoryPenalty = defineRecord("regulatoryPenalty", {
  title: { zh: "监管处罚", en: "Regulatory penalty" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  timeline: true,
  fields: () => ({
    cadreId: orNone(subjectIds.cadreId),
    unitId: subjectIds.unitId,
    authority: choice("处罚机关", "Authority", {
      nfra: ["国家金融监督管理总局", "National Financial Regulatory Administration"],
      "nfra-local": ["金融监管局（分局）", "Local office of the NFRA"],
      pboc: ["中国人民银行", "People's Bank of China"],
      market: ["市场监督管理部门", "Market regulator"],
      tax: ["税务机关", "Tax authority"],
      other: ["其他机关", "Other authority"],
    }),
    kind: choice("处罚种类", "Kind", {
      warning: ["警告", "Warning"],
      fine: ["罚款", "Fine"],
      "suspend-business": ["责令停止接受新业务", "New business suspended"],
      "revoke-qualification": ["撤销任职资格", "Qualification revoked"],
      ban: ["禁止进入行业", "Ban from the trade"],
    }),
    amount: orNone(money("CNY")).meta(titled("罚款金额", "Fine amount")),
    banMonths: orNone(z.int()).meta(titled("禁业期限", "Length of the ban", { unit: ["个月", "months"] })),
    category: findingCategory,
    docNo: text().meta(titled("决定文号", "Document number")),
  }),
});
