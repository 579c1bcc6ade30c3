import { z } from "zod";
import { civilDate, defineRecord, id, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * The duties owed on a report by name: taken in, answered, protected, rewarded. Who reported is kept outside the archive and
 * has no field.
 */
export const namedReport = defineRecord("namedReport", {
  title: { zh: "实名举报办理", en: "Handling of a report by name" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L3",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    complaintId: id().meta(titled("所属举报", "Complaint")),
    acknowledgedOn: civilDate().meta(titled("告知受理日期", "Acknowledged on")),
    feedbackDue: orNone(civilDate()).meta(titled("反馈期限", "Feedback due")),
    feedbackOn: orNone(civilDate()).meta(titled("反馈结果日期", "Feedback given on")),
    protected: orNone(z.boolean()).meta(titled("采取保护措施", "Protected")),
    rewarded: orNone(z.boolean()).meta(titled("给予奖励", "Rewarded")),
  }),
});
