import { z } from "zod";
import { defineRecord, id, text, titled } from "../../model/index.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An office in use by a cadre, and what the standard of the rank allows; areas rounded down to whole square metres. */
export const officeSpace = defineRecord("officeSpace", {
  title: { zh: "办公用房", en: "Office space" },
  nature: "state",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L1",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    roomId: id().meta(titled("房间代码", "Room")),
    area: z.int().meta(titled("使用面积", "Area", { unit: ["平方米", "m²"] })),
    standard: z.int().meta(titled("标准面积", "Standard", { unit: ["平方米", "m²"] })),
    approvedRef: text().meta(titled("批准文号", "Approval")),
  }),
});
