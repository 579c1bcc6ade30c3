import { z } from "zod";
import { id, money, text, titled } from "../../model/index.js";
import { orNone } from "../fields/orNone.js";
import { unitLevel } from "../fields/unitLevel.js";

/** A branch, department or outlet. The topmost one says so with `parentUnitId: null`. */
export const unit = {
  kind: "unit",
  title: { zh: "单位", en: "Unit" },
  plural: "units",
  role: { name: "unit", facts: { parent: "parentUnitId" } },
  fields: {
    title: text().meta(titled("单位名称", "Name")),
    level: unitLevel,
    parentUnitId: id().meta(titled("上级单位", "Parent unit")),
    secretaryId: id().meta(titled("党委书记", "Party secretary")),
    generalManagerId: id().meta(titled("总经理", "General manager")),
    disciplineSecretaryId: orNone(id()).meta(titled("纪委书记", "Secretary of discipline inspection")),
    province: text().meta(titled("所在省", "Province")),
    city: text().meta(titled("所在市", "City")),
    largeFundLimit: money("CNY").meta(titled("大额资金标准", "Large-fund limit")),
    headcount: z.int().meta(titled("在册人数", "Headcount", { unit: ["人", "people"] })),
  },
} as const;
