import { z } from "zod";
import { civilDate, defineRecord, id, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { retitled } from "../fields/retitled.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * What a claims integrity supervisor did or brought forward. A concern is what the supervisor says; whether it is proven is
 * a finding of its own.
 */
export const supervisionActivity = defineRecord("supervisionActivity", {
  title: { zh: "监督员监督活动", en: "Supervision activity" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L2",
  fields: () => ({
    unitId: subjectIds.unitId,
    cadreId: orNone(subjectIds.cadreId),
    supervisorId: id().meta(titled("监督员代码", "Supervisor")),
    kind: choice("形式", "Kind", {
      "site-visit": ["现场监督", "Site visit"],
      "file-review": ["案卷评查", "Review of claim files"],
      "customer-call": ["客户回访", "Call to customers"],
      seminar: ["座谈会", "Seminar"],
      concern: ["反映问题", "Concern brought forward"],
    }),
    claimsReviewed: orNone(z.int()).meta(titled("评查案卷数", "Files reviewed", { unit: ["件", "files"] })),
    problems: orNone(z.int()).meta(titled("发现问题数", "Problems found", { unit: ["个", "problems"] })),
    concern: orNone(retitled(findingCategory, "反映的问题", "Concern")),
    handling: orNone(
      choice("处理结果", "Handling", {
        "passed-on": ["移交核查", "Passed on"],
        proven: ["查证属实", "Proven"],
        "not-proven": ["不属实", "Not proven"],
        rectified: ["已整改", "Put right"],
      }),
    ),
    repliedOn: orNone(civilDate()).meta(titled("答复日期", "Replied on")),
  }),
});
