import { z } from "zod";
import { defineRecord, id, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A commitment or responsibility letter for a year; `occurredOn` is the day it was signed. */
export const commitmentLetter = defineRecord("commitmentLetter", {
  title: { zh: "承诺书、责任书", en: "Commitment letter" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  level: "L1",
  fields: () => ({
    cadreId: subjectIds.cadreId,
    kind: choice("类型", "Kind", {
      integrity: ["廉洁承诺书", "Integrity"],
      "political-responsibility": ["政治监督责任书", "Political responsibility"],
      recusal: ["回避承诺书", "Recusal"],
      "family-integrity": ["家庭助廉承诺书", "Family integrity"],
      "claims-integrity": ["廉洁理赔承诺书", "Claims integrity"],
      "no-business": ["不经商办企业承诺书", "No business"],
    }),
    year: z.int().meta(titled("年度", "Year")),
    signedWithId: orNone(id()).meta(titled("监督人、签约上级", "Signed with")),
    onAppointment: orNone(z.boolean()).meta(titled("任职时签订", "On appointment")),
  }),
});
