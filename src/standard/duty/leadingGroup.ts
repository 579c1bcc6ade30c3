import { defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A leading group of a unit: for party conduct, for a special rectification, for a matter. */
export const leadingGroup = defineRecord("leadingGroup", {
  title: { zh: "领导小组", en: "Leading group" },
  nature: "state",
  subjects: { unitId: "unit", headId: "cadre" },
  level: "L1",
  fields: () => ({
    unitId: subjectIds.unitId,
    groupId: id().meta(titled("小组代码", "Group")),
    kind: choice("类型", "Kind", {
      "party-conduct": ["党风廉政建设领导小组", "Party conduct and integrity"],
      rectification: ["专项整治领导小组", "Special rectification"],
      risk: ["廉洁风险防控领导小组", "Integrity risk"],
      "case-prevention": ["案件防控领导小组", "Case prevention"],
      culture: ["廉洁文化建设领导小组", "Integrity culture"],
      inspection: ["巡察工作领导小组", "Inspection work"],
      procurement: ["采购管理领导小组", "Procurement"],
      other: ["其他", "Other"],
    }),
    headId: id().meta(titled("组长", "Head")),
    officeUnitId: orNone(id()).meta(titled("办公室所在部门", "Office")),
    foundingRef: text().meta(titled("成立文件", "Document")),
  }),
});
