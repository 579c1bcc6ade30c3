import { z } from "zod";
import { civilDate, defineRecord, text, titled } from "../../model/index.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * How complete a cadre's integrity archive was on the day it was checked. `lastEntryOn` is the day of the newest record or
 * confirmation in it.
 */
export const archiveCheck = defineRecord("archiveCheck", {
  title: { zh: "廉政档案检查", en: "Check of an archive" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L1",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    keyMinority: z.boolean().meta(titled("关键少数", "Key minority")),
    required: z.int().meta(titled("应归档项目数", "Items required", { unit: ["项", "items"] })),
    filed: z.int().meta(titled("已归档项目数", "Items filed", { unit: ["项", "items"] })),
    lastEntryOn: civilDate().meta(titled("最近更新日期", "Last entry on")),
    checkedBy: text().meta(titled("检查人", "Checked by")),
  }),
});
