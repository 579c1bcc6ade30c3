import { key, need } from "../read/Shape.js";
import { schemaOf } from "../read/schemaOf.js";
import { rectificationStates } from "../Uses.js";

const localized = schemaOf({
  zh: need("中文", "Chinese", { type: "string" }),
  en: need("英文", "English", { type: "string" }),
});
const words = { type: "array", items: { type: "string" } };

export const topicsShape = {
  dimension: need("维度", "Dimension", { type: "string" }),
  topics: need("培训内容", "Topics", { type: "array", items: localized }),
};
export const trainingShape = {
  healthBelow: need("健康值低于多少为薄弱", "Health under which a dimension is weak", {
    type: "integer",
    minimum: 1,
    maximum: 100,
  }),
  smallestGroup: need("显示人数的最少人数", "Fewest people shown as a number", { type: "integer", minimum: 5 }),
  topics: need("各维度的培训内容", "Topics by dimension", { type: "array", items: schemaOf(topicsShape) }),
};
export const rectificationShape = {
  state: need("状态", "State", { enum: rectificationStates }),
  rules: key("规则", "Rules", words),
  actions: key("处理建议", "Actions", words),
};
export const usesShape = {
  training: need("教育培训", "Training", schemaOf(trainingShape)),
  rectification: need("整改督办", "Rectification", { type: "array", items: schemaOf(rectificationShape) }),
};

/** JSON Schema of the table, for editors. */
export const usesSchema = schemaOf(usesShape);
