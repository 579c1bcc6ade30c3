import { z } from "zod";
import { defineRecord, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A commitment or responsibility letter for a year; `occurredOn` is the day it was signed. */
export const commitmentLetter = defineRecord("commitmentLetter", {
  title: { zh: "承诺书、责任书", en: "Commitment letter" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L1",
  fields: {
    cadreId: subjectIds.cadreId,
    kind: choice("类型", "Kind", {
      integrity: ["廉洁承诺书", "Integrity"],
      "political-responsibility": ["政治监督责任书", "Political responsibility"],
      recusal: ["回避承诺书", "Recusal"],
      "no-business": ["不经商办企业承诺书", "No business"],
    }),
    year: z.int().meta(titled("年度", "Year")),
  },
});
