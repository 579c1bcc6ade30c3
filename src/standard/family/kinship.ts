import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { relation } from "../fields/relation.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A relative of a cadre, by code and never by name. Which relations a duty reaches is a list of the rulebook. */
export const kinship = defineRecord("kinship", {
  title: { zh: "亲属关系", en: "Kinship" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    kinId: id().meta(titled("亲属代码", "Kin")),
    relation: choice("关系", "Relation", relation),
    livesTogether: z.boolean().meta(titled("共同生活", "Lives together")),
    dependent: z.boolean().meta(titled("受扶养", "Dependent")),
    employer: text().meta(titled("工作单位", "Employer")),
    employerUnitId: orNone(id()).meta(titled("系统内单位", "Unit inside the group")),
    kinPostId: id().meta(titled("系统内岗位", "Post inside the group")),
    jobTitle: text().meta(titled("职务", "Job title")),
    verifiedOn: orNone(civilDate()).meta(titled("核实日期", "Verified on")),
  }),
});
