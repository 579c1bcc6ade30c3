import { z } from "zod";
import { defineRecord, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { controls } from "../fields/controls.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** Whether a control that a post needs was in place when it was checked. */
export const postControl = defineRecord("postControl", {
  title: { zh: "岗位控制措施", en: "Control of a post" },
  nature: "event",
  subjects: { postId: "post", unitId: "unit" },
  level: "L1",
  role: { name: "controlCheck", facts: { post: "postId", control: "control", present: "present" } },
  fields: () => ({
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    control: choice("控制措施", "Control", controls),
    required: z.boolean().meta(titled("应有", "Required")),
    present: z.boolean().meta(titled("已落实", "In place")),
    evidenceRef: orNone(text()).meta(titled("佐证材料", "Evidence")),
    checkedBy: text().meta(titled("检查人", "Checked by")),
  }),
});
