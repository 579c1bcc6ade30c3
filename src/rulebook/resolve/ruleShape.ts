import { standings } from "../../kernel/index.js";
import { ruleKinds, ruleStatuses } from "../Rule.js";
import { key, need } from "../read/Shape.js";

const localized = {
  type: "object",
  required: ["zh", "en"],
  properties: { zh: { type: "string" }, en: { type: "string" } },
  additionalProperties: false,
};

/** The keys of a rule file: the one table for reading, for help and for the editors' JSON Schema. */
export const ruleShape = {
  rule: need("规则编号，与文件名相同", "Id of the rule, the name of its file", { type: "string" }),
  version: need("版本", "Version", { type: "integer", minimum: 1 }),
  status: need("状态", "Status", { enum: ruleStatuses }),
  kind: need("种类", "Kind", { enum: ruleKinds }),
  title: need("名称", "Title", localized),
  why: need("为什么有这条规则", "Why the rule exists", localized),
  category: need("类别", "Category", { type: "string" }),
  severity: need("严重程度", "Severity 0–5, or { from, raise }"),
  owner: need("负责部门", "Owner", { type: "string" }),
  basis: key("依据", "Legal basis", { type: "array" }),
  effective: key("适用于何时的行为", "Conduct from … until"),
  for: need("适用对象", "Subject kinds"),
  each: key("逐一检查什么", "What is tested one by one"),
  let: key("度量和算式", "Measures and arithmetic", { type: "object" }),
  needs: key("前提", "While not certainly true, the outcome is unknown"),
  when: key("条件", "Condition"),
  expects: key("到期应有的记录", "A record expected by a deadline"),
  except: key("例外", "Exceptions", { type: "array" }),
  verification: key("规则自身的核实状态", "The rule's own standing", { enum: standings }),
  matter: key("同一事项", "Findings with the same id and value are one matter"),
  decay: key("时效", "Decay"),
  gate: key("选任关口", "Gate"),
  by: key("提示的日期", "The date a notice reminds of"),
  action: need("处理建议", "Suggested action", { type: "string" }),
  message: need("消息", "Message", localized),
  examples: key("例子", "Examples", { type: "array" }),
};
