import { z } from "zod";
import { civilDate, defineRecord, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * A wedding, a funeral or another family event of a cadre; `occurredOn` is its day. Never reported is written as
 * `reportedOn: null`.
 */
export const familyEvent = defineRecord("familyEvent", {
  title: { zh: "婚丧喜庆事宜", en: "Family event" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L2",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    kind: choice("事项", "Kind", {
      "own-wedding": ["本人婚礼", "Own wedding"],
      "child-wedding": ["子女婚礼", "Wedding of a child"],
      funeral: ["丧事", "Funeral"],
      "child-school": ["子女升学", "Admission of a child to school"],
      "house-moving": ["乔迁", "Moving house"],
      anniversary: ["寿宴", "Anniversary"],
      other: ["其他", "Other"],
    }),
    reportedOn: civilDate().meta(titled("报告日期", "Reported on")),
    reportDue: civilDate().meta(titled("报告期限", "Report due")),
    tables: orNone(z.int()).meta(titled("宴请桌数", "Tables", { unit: ["桌", "tables"] })),
    guestsFromServiceTargets: z
      .int()
      .meta(titled("管理和服务对象到场人数", "Guests from service targets", { unit: ["人", "people"] })),
    serviceTargetGifts: z.boolean().meta(titled("收受管理和服务对象礼金", "Gifts from service targets")),
    giftsReturned: z.boolean().meta(titled("礼金已退还", "Gifts returned")),
  }),
});
