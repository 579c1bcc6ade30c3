import { z } from "zod";
import { civilDate, text, titled } from "../../model/index.js";
import { cadreClass } from "../fields/cadreClass.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";

/** A manager or key-post employee. Birth year, sex, ethnicity, health and the like are never fields of a profile. */
export const cadre = {
  kind: "cadre",
  title: { zh: "干部", en: "Cadre" },
  plural: "cadres",
  fields: {
    displayCode: text().meta(titled("显示代码", "Display code")),
    rankLevel: choice("职级", "Rank", {
      "provincial-principal": ["省级公司正职", "Provincial principal"],
      "provincial-deputy": ["省级公司副职", "Provincial deputy"],
      "department-head": ["部门负责人", "Department head"],
      "city-principal": ["地市公司正职", "City principal"],
      "city-deputy": ["地市公司副职", "City deputy"],
      "county-principal": ["县支公司负责人", "County principal"],
      "section-head": ["科室负责人", "Section head"],
      staff: ["员工", "Staff"],
    }),
    cadreClass: choice("人员类别", "Class", cadreClass),
    partyMember: z.boolean().meta(titled("中共党员", "Party member")),
    publicOfficial: z.boolean().meta(titled("公职人员", "Public official")),
    joinedOn: civilDate().meta(titled("入职日期", "Joined on")),
    growthProvince: text().meta(titled("成长地（省）", "Province of growing up")),
    growthCity: text().meta(titled("成长地（市）", "City of growing up")),
    reportsPersonalMatters: z.boolean().meta(titled("须报告个人有关事项", "Reports personal matters")),
    status: choice("状态", "Status", {
      serving: ["在职", "Serving"],
      seconded: ["借调", "Seconded"],
      "on-leave": ["休假", "On leave"],
      suspended: ["停职", "Suspended"],
      retired: ["退休", "Retired"],
      departed: ["离职", "Departed"],
      deceased: ["去世", "Deceased"],
    }),
    departedOn: orNone(civilDate()).meta(titled("离职日期", "Departed on")),
  },
} as const;
