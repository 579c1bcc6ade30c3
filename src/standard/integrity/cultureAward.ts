import { defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** An award that a unit, or a cadre of it, won in an activity of integrity culture. */
export const cultureAward = defineRecord("cultureAward", {
  title: { zh: "廉洁文化奖项", en: "Culture award" },
  nature: "event",
  subjects: { cadreId: "cadre", unitId: "unit" },
  level: "L1",
  fields: () => ({
    unitId: subjectIds.unitId,
    cadreId: orNone(subjectIds.cadreId),
    activityId: orNone(id()).meta(titled("所属活动", "Activity")),
    awardName: text().meta(titled("奖项名称", "Award")),
    level: choice("奖项层级", "Level", {
      national: ["国家级", "National"],
      provincial: ["省部级", "Provincial or ministerial"],
      group: ["系统级", "Group"],
      company: ["公司级", "Company"],
    }),
    rank: choice("等次", "Rank", {
      first: ["一等奖", "First"],
      second: ["二等奖", "Second"],
      third: ["三等奖", "Third"],
      excellence: ["优秀奖", "Excellence"],
    }),
    awardedBy: text().meta(titled("授奖单位", "Awarded by")),
  }),
});
