import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A right in a system that goes with a post. `leftPostOn` is the day the holder left that post; the right ends on
 * `effectiveTo`.
 */
export const accessRight = defineRecord("accessRight", {
  title: { zh: "系统权限", en: "Access right" },
  nature: "state",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    postId: subjectIds.postId,
    unitId: subjectIds.unitId,
    system: text().meta(titled("系统", "System")),
    right: choice("权限", "Right", {
      query: ["查询", "Query"],
      enter: ["录入", "Enter"],
      review: ["复核", "Review"],
      approve: ["审批", "Approve"],
      pay: ["支付", "Pay"],
      export: ["导出数据", "Export data"],
      administer: ["系统管理", "Administer"],
    }),
    incompatibleRights: z.array(id()).meta(titled("不相容权限", "Incompatible rights")),
    leftPostOn: orNone(civilDate()).meta(titled("离岗日期", "Left the post on")),
  }),
});
