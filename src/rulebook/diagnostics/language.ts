import { makeDiagnostic, makeNear, means } from "./makeDiagnostic.js";

const cited = { zh: "没有核实的条文不能当作依据引用。", en: "An article that nobody confirmed is not cited as law." };
const tested = {
  zh: "规则自带例子，改了规则就知道改了什么。",
  en: "A rule carries its own examples, so that a change shows what it changes.",
};

export const conditionEmpty = makeDiagnostic(
  "condition-empty",
  means,
  "`{form}` 里没有条件",
  "`{form}` holds no condition",
  "写上条件，或删除 `{form}`",
  "write a condition or remove `{form}`",
);
export const conditionTwoForms = makeDiagnostic(
  "condition-two-forms",
  means,
  "一处条件只能有一种形式，这里又出现了 `{form}`",
  "a condition has one form; `{form}` is a second",
  "用 all 或 any 把它们包起来",
  "wrap them in `all` or `any`",
);
export const conditionForm = makeDiagnostic(
  "condition-form",
  means,
  "这不是条件",
  "this is no condition",
  "写 all、any、not、condition，或 fact、operator、value",
  "write all, any, not, condition, or fact, operator, value",
);
export const conditionUnknown = makeNear(
  "condition-unknown",
  means,
  "没有名为 `{name}` 的共享条件",
  "there is no shared condition `{name}`",
);
export const conditionCycle = makeDiagnostic(
  "condition-cycle",
  means,
  "共享条件首尾相接：{chain}",
  "shared conditions form a circle: {chain}",
  "去掉其中一个引用",
  "remove one of the references",
);
export const conditionUnused = makeDiagnostic(
  "condition-unused",
  means,
  "共享条件 `{name}` 没有被任何规则用到",
  "no rule uses the shared condition `{name}`",
  "删除它，或检查规则中引用的名称",
  "remove it, or check the name that rules refer to",
  "warning",
);
export const limitCondition = makeDiagnostic(
  "limit-condition-size",
  means,
  "条件太大",
  "the condition is too large",
  "拆成几条规则；一条规则最多 200 个叶子，展开后最多 10000 项，深度 16",
  "split the rule: at most 200 leaves, 10000 parts after inlining, depth 16",
);
export const factUnknown = makeNear("fact-unknown", means, "没有名为 `{fact}` 的事实", "there is no fact `{fact}`");
export const factProtected = makeDiagnostic(
  "fact-protected",
  { zh: "民族、宗教、健康等与廉洁无关。", en: "Ethnicity, religion, health and the like never bear on integrity." },
  "`{fact}` 是受保护的个人属性，规则不能读取",
  "`{fact}` is a protected attribute that no rule can read",
  "删除这个条件",
  "remove the condition",
);
export const aliasNeeded = makeDiagnostic(
  "alias-needed",
  means,
  "此处有两条记录都叫 `{alias}`",
  "two records go by the name `{alias}` here",
  "用 { record: {type}, as: 名称 } 另取名称",
  "name it apart: { record: {type}, as: name }",
);
export const operatorUnknown = makeNear(
  "operator-unknown",
  means,
  "没有名为 `{operator}` 的运算符",
  "there is no operator `{operator}`",
);
export const operatorType = makeDiagnostic(
  "operator-type",
  means,
  "`{operator}` 不能用于{type}",
  "`{operator}` does not take {type}",
  "可用：{allowed}",
  "use one of {allowed}",
);
export const operandType = makeDiagnostic(
  "operand-type",
  means,
  "此处应为{expected}，实为{found}",
  "expected {expected} here, found {found}",
  "写成 {form}",
  "write {form}",
);
export const typeCurrency = makeDiagnostic(
  "type-currency",
  means,
  "币种不同：需要 {expected}，这里是 {found}",
  "the currencies differ: {expected} is needed, this is {found}",
  "改用 {expected}",
  "use {expected}",
);
export const memberUnknown = makeNear(
  "member-unknown",
  means,
  "`{value}` 不是 `{fact}` 的取值",
  "`{value}` is no value of `{fact}`",
);
export const expressionType = makeDiagnostic(
  "expression-type",
  means,
  "`{call}` 不能用于{found}",
  "`{call}` cannot take {found}",
  "写成 {form}",
  "write {form}",
);
export const expressionForm = makeDiagnostic(
  "expression-form",
  means,
  "看不懂这个表达式",
  "this is no expression",
  "写事实、数值，或 {names} 之一",
  "write a fact, a value, or one of {names}",
);
export const letForm = makeNear("let-form", means, "看不懂这个 let", "this `let` cannot be read");
export const measureForm = makeDiagnostic(
  "measure-form",
  means,
  "`{measure}` 不能这样写",
  "`{measure}` cannot be written so",
  "写成 {form}",
  "write {form}",
);
export const measureOption = makeDiagnostic(
  "measure-option",
  means,
  "`{option}` 在这里不起作用",
  "`{option}` has no effect here",
  "{help}",
  "{help}",
);
export const letDuplicate = makeDiagnostic(
  "let-duplicate",
  means,
  "`{name}` 已经用过",
  "the name `{name}` is taken",
  "换一个名称",
  "choose another name",
);
export const letUnused = makeDiagnostic(
  "let-unused",
  means,
  "`{name}` 没有被用到",
  "`{name}` is never used",
  "删除它，或检查名称",
  "remove it or check the name",
  "warning",
);
export const paramUnknown = makeNear(
  "param-unknown",
  means,
  "没有名为 `{param}` 的参数",
  "there is no parameter `{param}`",
);
export const listUnknown = makeNear("list-unknown", means, "没有名为 `{list}` 的列表", "there is no list `{list}`");
export const setUnknown = makeNear("set-unknown", means, "模型没有名为 `{set}` 的集合", "the model has no set `{set}`");
export const recordTypeUnknown = makeNear(
  "record-type-unknown",
  means,
  "模型没有记录类型 `{type}`",
  "the model has no record type `{type}`",
);
export const documentUnknown = makeNear(
  "document-unknown",
  cited,
  "没有名为 `{doc}` 的文件",
  "there is no document `{doc}`",
);
export const articleUnconfirmed = makeDiagnostic(
  "basis-article-unconfirmed",
  cited,
  "`{doc}` 的第 {article} 条未经核实",
  "article {article} of `{doc}` is not confirmed",
  "只引标题，或在 documents 中登记核实情况",
  "cite the title only, or record the confirmation in documents/",
);
export const calendarUnknown = makeNear(
  "calendar-unknown",
  means,
  "没有工作日历 `{calendar}`",
  "there is no working calendar `{calendar}`",
);
export const calendarNeeded = makeDiagnostic(
  "calendar-needed",
  means,
  "要写明用哪个工作日历",
  "which working calendar counts must be said",
  "加上 calendar: 以下之一：{calendars}",
  "add `calendar:` with one of {calendars}",
);
export const messagePlaceholder = makeDiagnostic(
  "message-placeholder",
  means,
  "消息中的 `{problem}` 不是占位符",
  "`{problem}` is no placeholder of a message",
  "{suggestion}",
  "{suggestion}",
);
export const exampleMissing = makeDiagnostic(
  "example-missing",
  tested,
  "生效的规则 `{rule}` 没有会触发的例子",
  "the active rule `{rule}` has no example that fires",
  "在 examples 中加一个 expect: fires 的例子",
  "add an example with expect: fires",
);
export const effectiveOrder = makeDiagnostic(
  "effective-order",
  means,
  "`until` 早于 `from`",
  "`until` lies before `from`",
  "把 from 写成较早的一天",
  "let `from` be the earlier day",
);
export const byOnlyInNotice = makeDiagnostic(
  "by-only-in-notice",
  means,
  "只有提示规则（`kind: notice`）可以写 `by`",
  "only a notice (`kind: notice`) has a `by`",
  "改为 kind: notice，或把期限写在 `expects` 中",
  "write kind: notice, or put the deadline into `expects`",
);
export const exampleForm = makeDiagnostic(
  "example-form",
  tested,
  "例子写法有误：{problem}",
  "the example cannot be read: {problem}",
  "{help}",
  "{help}",
);
export const dimensionMissing = makeDiagnostic(
  "dimension-missing",
  means,
  "类别 `{category}` 应恰好属于一个维度",
  "the category `{category}` must belong to exactly one dimension",
  "在 dimensions 中登记一次",
  "list it once under dimensions",
);
export const paramGap = makeDiagnostic(
  "param-gap",
  means,
  "参数 `{param}` 的取值没有按日期升序",
  "the values of `{param}` are not in order of their dates",
  "按 from 从早到晚排列",
  "order them by `from`",
);
