import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { controls } from "../fields/controls.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A missing control that let something happen: which finding, how it is to be repaired, and when it was. */
export const controlGap = defineRecord("controlGap", {
  title: { zh: "控制漏洞", en: "Control gap" },
  nature: "event",
  subjects: { postId: "post", unitId: "unit", repairOwnerId: "cadre" },
  level: "L2",
  role: {
    name: "loophole",
    facts: {
      post: "postId",
      control: "control",
      finding: "findingId",
      repair: "repair",
      due: "repairDue",
      repairedOn: "repairedOn",
      verifiedOn: "verifiedOn",
    },
  },
  fields: () => ({
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    control: choice("缺失的控制措施", "Missing control", controls),
    findingId: orNone(id()).meta(titled("所涉问题", "Finding")),
    category: findingCategory,
    repair: text().meta(titled("补救措施", "Repair")),
    repairOwnerId: id().meta(titled("整改责任人", "Owner of the repair")),
    repairDue: civilDate().meta(titled("整改期限", "Repair due")),
    repairedOn: orNone(civilDate()).meta(titled("完成日期", "Repaired on")),
    verifiedOn: orNone(civilDate()).meta(titled("核验日期", "Verified on")),
  }),
});
