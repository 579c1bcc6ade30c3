import { opinionDrafts } from "../../kernel/index.js";
import { mustStates } from "../Opinion.js";
import { key, need } from "../read/Shape.js";
import { schemaOf } from "../read/schemaOf.js";

const localized = schemaOf({
  zh: need("中文", "Chinese", { type: "string" }),
  en: need("英文", "English", { type: "string" }),
});
const words = { type: "array", items: { type: "string" } };
const gateNames = { anyOf: [{ const: "any" }, words] };

export const mustShape = {
  id: need("编号", "Id", { type: "string" }),
  title: need("名称", "Title", localized),
  rule: need("判断是否已做的规则", "Rule that says whether it was done", { type: "string" }),
};
export const caseShape = {
  barred: key("处于限制中的关口", "Gates barred, or any", gateNames),
  undecided: key("无法判断的关口", "Gates undecided, or any", gateNames),
  musts: key("必做事项的状态", "States of the musts", { type: "array", items: { enum: mustStates } }),
  grades: key("等级", "Grades, or insufficient-data", words),
  couldBe: key("可能达到的等级", "Grades that it could be", words),
  severity: key("已认定事项的最低严重程度", "Severity of an established matter", {
    type: "integer",
    minimum: 1,
    maximum: 5,
  }),
  unresolved: key("有已核实未办结的事项", "An established matter is open", { const: true }),
  unreviewed: key("有未复核的线索", "A detection is not reviewed", { const: true }),
};
export const rowShape = {
  id: need("编号", "Id", { type: "string" }),
  draft: need("拟稿意见", "Draft", { enum: opinionDrafts.slice(1) }),
  title: need("情形", "The case", localized),
  when: need("适用情形", "When it applies", schemaOf(caseShape)),
};
export const draftShape = Object.fromEntries(opinionDrafts.map((draft) => [draft, need(draft, draft, localized)]));
export const opinionShape = {
  for: need("适用对象", "Subject kinds", words),
  validFor: need("有效期（参数）", "How long it is valid: { param }"),
  drafts: need("四种意见的名称", "Titles of the four drafts", schemaOf(draftShape)),
  musts: need("凡提四必", "Checks that every promotion must have", { type: "array", items: schemaOf(mustShape) }),
  rows: need("拟稿表，先适用者为准", "The first row that applies decides", {
    type: "array",
    items: schemaOf(rowShape),
  }),
};

/** JSON Schema of the table, for editors. */
export const opinionSchema = schemaOf(opinionShape);
