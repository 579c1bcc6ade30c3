import { z } from "zod";
import { civilDate, defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An approved exception from a post control; it lapses on `effectiveTo`. */
export const exemption = defineRecord("exemption", {
  title: { zh: "豁免", en: "Exemption" },
  nature: "state",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  level: "L2",
  fields: () => ({
    ...subjectIds,
    exemptFrom: choice("豁免事项", "Exempt from", {
      "kin-recusal": ["亲属回避", "Kin recusal"],
      "place-recusal": ["地域回避", "Place recusal"],
      rotation: ["轮岗", "Rotation"],
      "mandatory-leave": ["强制休假", "Mandatory leave"],
    }),
    kinId: orNone(id()).meta(titled("亲属代码", "Kin")),
    approvedBy: text().meta(titled("批准人", "Approved by")),
    approvedOn: civilDate().meta(titled("批准日期", "Approved on")),
    publicised: z.boolean().meta(titled("已公示", "Publicised")),
    reason: text().meta(titled("理由", "Reason")),
  }),
});
