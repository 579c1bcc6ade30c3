import { z } from "zod";
import { defineRecord, id, share, text, titled } from "../../model/index.js";
import { businessLine } from "../fields/businessLine.js";
import { choice } from "../fields/choice.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A part that kin (or, with the code `self`, the cadre) has in an enterprise. */
export const kinBusiness = defineRecord("kinBusiness", {
  title: { zh: "亲属经商办企业", en: "Kin business" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    kinId: id().meta(titled("亲属代码", "Kin")),
    entityId: id().meta(titled("企业代码", "Enterprise")),
    role: choice("身份", "Role", {
      "legal-rep": ["法定代表人", "Legal representative"],
      shareholder: ["股东", "Shareholder"],
      director: ["董事", "Director"],
      supervisor: ["监事", "Supervisor"],
      executive: ["高级管理人员", "Executive"],
      partner: ["合伙人", "Partner"],
      "individual-business": ["个体经营者", "Owner of an individual business"],
    }),
    share: share().meta(titled("持股比例", "Share")),
    line: businessLine,
    tradesWithUnit: z.array(id()).meta(titled("有业务往来的单位", "Trades with units")),
    relatedPartyReportRef: text().meta(titled("关联交易批准文号", "Approved related-party report")),
  }),
});
