import { makeDiagnostic, makeNear, means } from "./makeDiagnostic.js";

export const ruleUnknownKey = makeNear(
  "rule-unknown-key",
  means,
  "这里没有 `{key}` 这个键",
  "there is no key `{key}` here",
);
export const ruleMissingKey = makeDiagnostic(
  "rule-missing-key",
  means,
  "缺少 `{key}`",
  "`{key}` is missing",
  "补上 `{key}`：{title}{line}",
  "add `{key}`: {title}{line}",
);
export const ruleShape = makeDiagnostic(
  "rule-shape",
  means,
  "此处应为{expected}",
  "expected {expected} here",
  "{suggestion}",
  "{suggestion}",
);
export const choiceUnknown = makeNear(
  "choice-unknown",
  means,
  "`{value}` 不在可选范围内",
  "`{value}` is not one of the choices",
);
export const ruleIdForm = makeDiagnostic(
  "rule-id-form",
  means,
  "`{value}` 不是小写连字符形式的编号",
  "`{value}` is not an id in kebab case",
  "只用小写字母、数字和连字符",
  "use lower-case letters, digits and hyphens",
);
export const ruleIdFile = makeDiagnostic(
  "rule-id-file",
  means,
  "编号 `{id}` 与文件名不一致",
  "the id `{id}` is not the name of the file",
  "文件名应为 {id}.yaml",
  "name the file {id}.yaml",
);
export const ruleIdDuplicate = makeDiagnostic(
  "rule-id-duplicate",
  means,
  "`{id}` 已在 {other} 中定义",
  "`{id}` is defined in {other} already",
  "换一个编号",
  "choose another id",
);
export const fileUnknown = makeDiagnostic(
  "file-unknown",
  means,
  "不认识文件夹 `{folder}`",
  "the folder `{folder}` is not known",
  "规则放在类别文件夹中（{folders}）",
  "rules stand in the folder of their category ({folders})",
);
export const rulebookMissing = makeDiagnostic(
  "rulebook-missing",
  means,
  "没有 rulebook.yaml",
  "there is no rulebook.yaml",
  "在规则文件夹中放一个 rulebook.yaml",
  "put a rulebook.yaml into the folder",
);
export const extendsUnavailable = makeDiagnostic(
  "extends-unavailable",
  means,
  "找不到所扩展的规则库 `{base}`",
  "the rulebook `{base}` that this one extends is not at hand",
  "提供该规则库，或更正 extends：{suggestion}",
  "provide it, or correct `extends`: {suggestion}",
);
export const numberForm = makeDiagnostic(
  "number-form",
  means,
  "`{value}` 不是整数",
  "`{value}` is no integer",
  "{unit}写成 500 这样的整数，不用指数、下划线和 -0",
  "{unit}write an integer such as 500: no exponent, no underscores, no -0",
);
export const dateForm = makeDiagnostic(
  "date-form",
  means,
  "`{value}` 不是日期",
  "`{value}` is no date",
  "写成 2024-05-01、2024-05 或 2024",
  "write 2024-05-01, 2024-05 or 2024",
);
export const periodForm = makeDiagnostic(
  "period-form",
  means,
  "`{value}` 不是期限",
  "`{value}` is no period",
  "写成 24 months、30 days 或 2 years",
  "write 24 months, 30 days or 2 years",
);
export const booleanForm = makeDiagnostic(
  "boolean-form",
  means,
  "`{value}` 不是 true 或 false",
  "`{value}` is neither true nor false",
  "写 true 或 false",
  "write true or false",
);
export const moneyForm = makeDiagnostic(
  "money-form",
  means,
  "`{value}` 不是金额",
  "`{value}` is no amount",
  "写成 500.00 CNY",
  "write 500.00 CNY",
);
export const shareForm = makeDiagnostic(
  "share-form",
  means,
  "`{value}` 不是比例",
  "`{value}` is no share",
  "写成 15 % 或 0.15",
  "write 15 % or 0.15",
);
export const idForm = makeDiagnostic(
  "id-form",
  means,
  "`{value}` 不是编号",
  "`{value}` is no id",
  "编号不含空白",
  "an id has no white space",
);
export const range = makeDiagnostic(
  "range",
  means,
  "`{value}` 超出范围",
  "`{value}` is out of range",
  "应在 {least} 与 {most} 之间",
  "it must lie between {least} and {most}",
);
export const weightsOrder = makeDiagnostic(
  "weights-order",
  means,
  "权重不能越来越大",
  "rank weights may not rise",
  "从大到小排列",
  "order them from large to small",
);
export const bandsGap = makeDiagnostic(
  "bands-gap",
  means,
  "分档必须从 0 开始并逐级升高",
  "the bands must begin at 0 and rise",
  "按分值从小到大排列",
  "order them by points",
);
