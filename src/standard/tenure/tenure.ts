import { z } from "zod";
import { defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/**
 * Who held which post from when to when; `effectiveTo` is the last day in it. The fields ending in `Then` say how the post
 * stood at the time, where that differs from its profile of today.
 */
export const tenure = defineRecord("tenure", {
  title: { zh: "任职", en: "Tenure" },
  nature: "state",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  level: "L1",
  timeline: true,
  role: {
    name: "tenure",
    facts: {
      holder: "cadreId",
      post: "postId",
      unit: "unitId",
      from: "effectiveFrom",
      to: "effectiveTo",
      precedence: "precedence",
      months: "continuousMonths",
      limitOn: "rotationLimitOn",
    },
  },
  fields: () => ({
    ...subjectIds,
    kind: choice("任职方式", "Kind", {
      substantive: ["实任", "Substantive"],
      acting: ["代理", "Acting"],
      concurrent: ["兼任", "Concurrent"],
      seconded: ["借调", "Seconded"],
    }),
    appointmentDoc: text().meta(titled("任命文件", "Appointment document")),
    principal: z.boolean().meta(titled("主要负责人", "Principal")),
    reportsToId: orNone(id()).meta(titled("直接上级", "Reports to")),
    endedBy: orNone(
      choice("离任原因", "Ended by", {
        rotation: ["轮岗", "Rotation"],
        promotion: ["提拔", "Promotion"],
        demotion: ["降职", "Demotion"],
        removal: ["免职", "Removal"],
        resignation: ["辞职", "Resignation"],
        retirement: ["退休", "Retirement"],
        transfer: ["调动", "Transfer"],
      }),
    ),
    keyPostThen: orNone(z.boolean()).meta(titled("当时为关键岗位", "Key post then")),
    postListedThen: orNone(z.boolean()).meta(titled("当时列入离任审计范围", "Listed for departure audit then")),
    leadershipTeamThen: orNone(z.boolean()).meta(titled("当时属领导班子", "Leadership team then")),
  }),
});
