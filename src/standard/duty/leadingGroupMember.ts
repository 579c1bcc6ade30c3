import { defineRecord, id, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { subjectIds } from "../fields/subjectIds.js";

/** Who sits in a leading group, and as what. */
export const leadingGroupMember = defineRecord("leadingGroupMember", {
  title: { zh: "领导小组成员", en: "Member of a leading group" },
  nature: "state",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L1",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    groupId: id().meta(titled("小组代码", "Group")),
    role: choice("身份", "Role", {
      head: ["组长", "Head"],
      "deputy-head": ["副组长", "Deputy head"],
      member: ["成员", "Member"],
      "office-head": ["办公室主任", "Head of the office"],
      liaison: ["联络员", "Liaison"],
    }),
  }),
});
