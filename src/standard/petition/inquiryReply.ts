import { z } from "zod";
import { civilDate, defineRecord, id, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { findingCategory } from "../fields/findingCategory.js";
import { orNone } from "../fields/orNone.js";
import { retitled } from "../fields/retitled.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * What a cadre answered in a talk or to a written inquiry; `occurredOn` is the day of the answer. It holds the stance, not
 * the text.
 */
export const inquiryReply = defineRecord("inquiryReply", {
  title: { zh: "函询答复", en: "Reply to an inquiry" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L3",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    unitId: subjectIds.unitId,
    complaintId: orNone(id()).meta(titled("来源举报", "Complaint")),
    form: choice("方式", "Form", {
      written: ["书面函询", "Written inquiry"],
      talk: ["谈话", "Talk"],
    }),
    inquiredOn: civilDate().meta(titled("函询日期", "Inquired on")),
    due: orNone(civilDate()).meta(titled("答复期限", "Due")),
    category: retitled(findingCategory, "所询问题", "Question asked"),
    stance: choice("答复态度", "Stance", {
      denied: ["否认", "Denied"],
      "partly-admitted": ["部分承认", "Partly admitted"],
      admitted: ["承认", "Admitted"],
      explained: ["说明情况", "Explained"],
    }),
    accepted: orNone(z.boolean()).meta(titled("予以采信", "Accepted")),
    sampled: orNone(z.boolean()).meta(titled("抽查核实", "Checked by sample")),
  }),
});
