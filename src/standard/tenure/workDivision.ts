import { defineRecord, id, text, titled } from "../../model/index.js";
import { choices } from "../fields/choices.js";
import { orNone } from "../fields/orNone.js";
import { postLine } from "../fields/postLine.js";
import { subjectIds } from "../fields/subjectIds.js";

/** What a member of a leadership team answers for: a line of business, and a unit supervised. One record for each unit. */
export const workDivision = defineRecord("workDivision", {
  title: { zh: "班子分工", en: "Division of work" },
  nature: "state",
  subjects: { cadreId: "cadre", unitId: "unit", supervisedUnitId: "unit" },
  level: "L1",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    supervisedUnitId: orNone(id()).meta(titled("分管或联系单位", "Unit supervised")),
    lines: choices("分管条线", "Lines", postLine),
    divisionRef: text().meta(titled("分工文件", "Document")),
  }),
});
