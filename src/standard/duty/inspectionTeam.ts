import { z } from "zod";
import { defineRecord, id, text, titled } from "../../model/index.js";
import { choice } from "../fields/choice.js";
import { subjectIds } from "../fields/subjectIds.js";

/** A team set up to inspect: an inspection tour, a discipline inspection team, a special check. */
export const inspectionTeam = defineRecord("inspectionTeam", {
  title: { zh: "检查组、巡察组", en: "Inspection team" },
  nature: "state",
  subjects: { unitId: "unit", headId: "cadre" },
  level: "L1",
  fields: () => ({
    unitId: subjectIds.unitId,
    teamId: id().meta(titled("组别代码", "Team")),
    kind: choice("类型", "Kind", {
      "inspection-tour": ["巡察组", "Inspection tour"],
      discipline: ["纪检组", "Discipline inspection"],
      special: ["专项检查组", "Special check"],
      joint: ["联合检查组", "Joint check"],
    }),
    headId: id().meta(titled("组长", "Head")),
    members: z.int().meta(titled("人数", "Members", { unit: ["人", "people"] })),
    mandateRef: text().meta(titled("授权文件", "Mandate")),
  }),
});
