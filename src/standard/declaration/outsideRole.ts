import { z } from "zod";
import { defineRecord, id, money, text, titled } from "../../model/index.js";
import { businessLine } from "../fields/businessLine.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A post of the cadre outside the organisation. No approval is written as `null`. */
export const outsideRole = defineRecord("outsideRole", {
  title: { zh: "兼职", en: "Outside role" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    entityId: id().meta(titled("机构代码", "Entity")),
    entityKind: choice("机构类型", "Kind of entity", {
      company: ["企业", "Company"],
      institution: ["事业单位", "Institution"],
      "social-org": ["社会组织", "Social organisation"],
      intermediary: ["中介机构", "Intermediary"],
      "international-org": ["国际组织", "International organisation"],
    }),
    role: choice("职务", "Role", {
      "legal-rep": ["法定代表人", "Legal representative"],
      director: ["董事", "Director"],
      supervisor: ["监事", "Supervisor"],
      executive: ["高级管理人员", "Executive"],
      "executive-partner": ["执行事务合伙人", "Executive partner"],
      "individual-business": ["个体经营者", "Owner of an individual business"],
      officer: ["社会团体负责人", "Officer of an association"],
      adviser: ["顾问", "Adviser"],
      employee: ["雇员", "Employee"],
      other: ["其他", "Other"],
    }),
    line: businessLine,
    paid: z.boolean().meta(titled("取酬", "Paid")),
    annualPay: orNone(money("CNY")).meta(titled("年报酬", "Pay a year")),
    approvedRef: text().meta(titled("批准文号", "Approval")),
  }),
});
