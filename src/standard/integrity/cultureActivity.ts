import { z } from "zod";
import { defineRecord, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An activity of integrity culture that a unit held. */
export const cultureActivity = defineRecord("cultureActivity", {
  title: { zh: "廉洁文化活动", en: "Culture activity" },
  nature: "event",
  subjects: { unitId: "unit" },
  level: "L1",
  fields: () => ({
    unitId: subjectIds.unitId,
    kind: choice("形式", "Kind", {
      lecture: ["廉洁讲堂", "Lecture"],
      exhibition: ["廉洁展览", "Exhibition"],
      works: ["廉洁作品征集", "Collection of works"],
      contest: ["知识竞赛", "Contest"],
      performance: ["文艺演出", "Performance"],
      "family-day": ["家庭助廉活动", "Family day"],
      pledge: ["廉洁承诺活动", "Pledge"],
      other: ["其他", "Other"],
    }),
    theme: text().meta(titled("主题", "Theme")),
    participants: z.int().meta(titled("参加人数", "Participants", { unit: ["人", "people"] })),
    works: orNone(z.int()).meta(titled("作品数", "Works", { unit: ["件", "works"] })),
    partner: orNone(text()).meta(titled("共建单位", "Partner")),
  }),
});
