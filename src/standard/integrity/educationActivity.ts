import { z } from "zod";
import { defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { educationKind } from "../fields/educationKind.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * An activity of study or warning education that a unit held: a session, a film, a visit, a case notice, letters to
 * families. Who took part is an `education` record each. `caseId` names the case it draws lessons from.
 */
export const educationActivity = defineRecord("educationActivity", {
  title: { zh: "教育活动", en: "Education activity" },
  nature: "event",
  subjects: { unitId: "unit", ledById: "cadre" },
  level: "L1",
  fields: () => ({
    unitId: subjectIds.unitId,
    kind: choice("形式", "Kind", educationKind),
    theme: text().meta(titled("主题", "Theme")),
    ledById: orNone(id()).meta(titled("主讲人、主持人", "Led by")),
    caseId: orNone(id()).meta(titled("所用案例", "Case")),
    festival: orNone(z.boolean()).meta(titled("节前教育", "Before a festival")),
    invited: z.int().meta(titled("应到人数", "Invited", { unit: ["人", "people"] })),
    attended: z.int().meta(titled("实到人数", "Attended", { unit: ["人", "people"] })),
    hours: z.int().meta(titled("学时", "Hours", { unit: ["学时", "hours"] })),
    recordRef: orNone(text()).meta(titled("活动记录文号", "Record")),
  }),
});
