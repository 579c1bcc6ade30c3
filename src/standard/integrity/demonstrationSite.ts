import { civilDate, defineRecord, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { orNone } from "../fields/orNone.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A unit that is a demonstration site of integrity or clean service, while the title lasts. */
export const demonstrationSite = defineRecord("demonstrationSite", {
  title: { zh: "廉洁示范点", en: "Demonstration site" },
  nature: "state",
  subjects: { unitId: "unit" },
  level: "L1",
  fields: () => ({
    unitId: subjectIds.unitId,
    siteName: text().meta(titled("示范点名称", "Name of the site")),
    kind: choice("类型", "Kind", {
      culture: ["廉洁文化示范点", "Integrity culture"],
      "clean-unit": ["清廉单位", "Clean unit"],
      "claims-window": ["廉洁理赔窗口", "Clean claims desk"],
      "education-base": ["廉洁教育基地", "Education base"],
    }),
    level: choice("层级", "Level", {
      national: ["国家级", "National"],
      provincial: ["省部级", "Provincial or ministerial"],
      group: ["系统级", "Group"],
      company: ["公司级", "Company"],
    }),
    awardedBy: text().meta(titled("命名单位", "Named by")),
    reviewedOn: orNone(civilDate()).meta(titled("最近复审日期", "Last reviewed on")),
    reviewResult: orNone(
      choice("复审结果", "Result of the review", {
        kept: ["保留", "Kept"],
        improve: ["限期提升", "To be improved"],
        withdrawn: ["撤销命名", "Title withdrawn"],
      }),
    ),
  }),
});
