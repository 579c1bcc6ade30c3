import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** Something that a joint meeting resolved, its owner and when it is due. */
export const jointMeetingItem = defineRecord("jointMeetingItem", {
  title: { zh: "联席会议议定事项", en: "Item of a joint meeting" },
  nature: "event",
  subjects: { ownerId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    meetingId: id().meta(titled("所属会议", "Meeting")),
    ownerId: id().meta(titled("责任人", "Owner")),
    unitId: subjectIds.unitId,
    matter: text().meta(titled("事项", "Matter")),
    due: civilDate().meta(titled("办理期限", "Due")),
    doneOn: orNone(civilDate()).meta(titled("办结日期", "Done on")),
  }),
});
