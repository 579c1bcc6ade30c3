import { defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** The formal clarification that a report was false; `incidentId` names what is cleared, `occurredOn` the day it was cleared. */
export const exoneration = defineRecord("exoneration", {
  title: { zh: "澄清正名", en: "Exoneration" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L3",
  role: { name: "exoneration", facts: { from: "occurredOn" } },
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    complaintId: orNone(id()).meta(titled("所涉举报", "Complaint")),
    method: choice("澄清方式", "Method", {
      letter: ["书面", "Letter"],
      "face-to-face": ["当面", "Face to face"],
      meeting: ["会议", "Meeting"],
      notice: ["通报", "Notice"],
    }),
    decisionRef: text().meta(titled("决定文号", "Decision")),
  }),
});
