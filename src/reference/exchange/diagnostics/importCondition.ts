import { defineTextDiagnostic } from "../../../kernel/index.js";

const oneForm = {
  zh: "json-rules-engine 只读其中一个键，其余悄悄忽略。",
  en: "json-rules-engine reads one of the keys and silently ignores the others.",
};
const noCode = {
  zh: "路径和参数能触发任意代码或由代码决定取值，看规则文件无从得知。",
  en: "Paths and parameters can run code or let code decide; the rule file does not show what comes of it.",
};
const named = {
  zh: "引用错了，条件就落空，结论却看不出来。",
  en: "A wrong reference leaves a condition without effect, and the result does not show it.",
};
const typed = {
  zh: "json-rules-engine 不看类型，直接用 JavaScript 比较：文本按字典序，真假和空值会变成数字。",
  en: "json-rules-engine knows no types and compares as JavaScript does: text by letters, truths and nulls as numbers.",
};
const missing = {
  zh: "没有记载的事实不能让规则命中。",
  en: "A fact that is not recorded must not make a rule fire.",
};

export const importRootForm = defineTextDiagnostic("import-root-form", "error", {
  why: oneForm,
  message: {
    zh: "conditions 的最外层必须是 all、any、not 或 condition",
    en: "the root of conditions must be all, any, not or condition",
  },
  help: { zh: '写成 { "all": [ … ] }', en: 'write { "all": [ … ] }' },
});
export const importConditionForm = defineTextDiagnostic("import-condition-form", "error", {
  why: oneForm,
  message: { zh: "此处应为{expectedZh}", en: "expected {expected} here" },
  help: {
    zh: "条件的写法：{ all }、{ any }、{ not }、{ condition } 或 { fact, operator, value }",
    en: "a condition is { all }, { any }, { not }, { condition } or { fact, operator, value }",
  },
});
export const importConditionEmpty = defineTextDiagnostic("import-condition-empty", "error", {
  why: {
    zh: "json-rules-engine 把空的 any 和 all 都当作成立，规则对每个人都命中。",
    en: "json-rules-engine takes an empty any, like an empty all, for true: the rule fires on everybody.",
  },
  message: { zh: "{form} 是空的", en: "{form} is empty" },
  help: { zh: "写上条件，或删去这一层", en: "write its conditions or take it out" },
});
export const importTwoForms = defineTextDiagnostic("import-two-forms", "error", {
  why: oneForm,
  message: {
    zh: "一个条件里有几种写法：{forms}；json-rules-engine 只看 {read}",
    en: "one condition has several forms: {forms}; json-rules-engine reads {read} only",
  },
  help: { zh: "用 all 或 any 把它们合在一起", en: "join them by all or any" },
});
export const importNotList = defineTextDiagnostic("import-not-list", "error", {
  why: oneForm,
  message: { zh: "not 只能带一个条件，不能带列表", en: "not takes one condition, no list" },
  help: {
    zh: '写成 { "not": { "any": [ … ] } } 或 { "not": { "all": [ … ] } }',
    en: 'write { "not": { "any": [ … ] } } or { "not": { "all": [ … ] } }',
  },
});
export const importConditionKey = defineTextDiagnostic("import-condition-key", "error", {
  why: oneForm,
  message: {
    zh: "json-rules-engine 不认识条件的键 `{key}`，一直忽略它",
    en: "json-rules-engine does not know the key `{key}` of a condition and has always ignored it",
  },
  help: { zh: "{suggestionZh}", en: "{suggestion}" },
});
export const importConditionUnknown = defineTextDiagnostic("import-condition-unknown", "error", {
  why: named,
  message: { zh: "没有名为 `{name}` 的条件", en: "there is no condition named `{name}`" },
  help: { zh: "{suggestionZh}", en: "{suggestion}" },
});
export const importConditionCycle = defineTextDiagnostic("import-condition-cycle", "error", {
  why: {
    zh: "互相引用的条件会让 json-rules-engine 的栈溢出。",
    en: "Conditions that name each other overflow the stack of json-rules-engine.",
  },
  message: { zh: "条件互相引用：{path}", en: "conditions name each other: {path}" },
  help: { zh: "去掉其中一处引用", en: "take out one of the references" },
});
export const importConditionSize = defineTextDiagnostic("import-condition-size", "error", {
  why: { zh: "没有人能读懂这么大的条件。", en: "Nobody can read a condition of that size." },
  message: { zh: "展开后的条件超过 {most} 项", en: "the condition, with those it names, has more than {most} parts" },
  help: { zh: "拆成几条规则", en: "make several rules of it" },
});
export const importPath = defineTextDiagnostic("import-path", "error", {
  why: noCode,
  message: { zh: "不支持 path（JSONPath）", en: "path (JSONPath) is not supported" },
  help: {
    zh: "把路径所指的值作为单独的事实，写进对应表",
    en: "make what the path leads to a fact of its own and map it",
  },
});
export const importParams = defineTextDiagnostic("import-params", "error", {
  why: noCode,
  message: { zh: "不支持 params：取值由代码决定", en: "params are not supported: code decides what they do" },
  help: {
    zh: "把带参数的结果作为单独的事实，写进对应表",
    en: "make the result for these parameters a fact of its own and map it",
  },
});
export const importFactUnmapped = defineTextDiagnostic("import-fact-unmapped", "error", {
  why: {
    zh: "事实指什么只有熟悉数据的人知道，程序从不猜测。",
    en: "What a fact means only those who know the data can say; nothing is guessed.",
  },
  message: { zh: "对应表里没有事实 `{fact}`", en: "the mapping has no fact `{fact}`" },
  help: { zh: "{suggestionZh}", en: "{suggestion}" },
});
export const importOperatorUnknown = defineTextDiagnostic("import-operator-unknown", "error", {
  why: {
    zh: "没有注册的运算符只有在轮到它时才报错，自定义运算符则由代码决定。",
    en: "An operator that is not registered fails only when it is reached, and a custom one is decided by code.",
  },
  message: {
    zh: "json-rules-engine 自身没有运算符 `{operator}`",
    en: "json-rules-engine itself has no operator `{operator}`",
  },
  help: { zh: "{suggestionZh}", en: "{suggestion}" },
});
export const importOperatorDecorated = defineTextDiagnostic("import-operator-decorated", "error", {
  why: {
    zh: "修饰前缀的结果常出人意料：everyFact: 对空列表成立，not: 对缺失的事实成立。",
    en: "What a decorator does surprises: everyFact: holds for an empty list, not: for a missing fact.",
  },
  message: { zh: "不支持带修饰前缀的运算符 `{operator}`", en: "the decorated operator `{operator}` is not supported" },
  help: {
    zh: "not: 改用 not；someFact:equal 改用 contains；其余用 let 写成度量",
    en: "for not: use not, for someFact:equal use contains, for others write a measure with let",
  },
});
export const importOperatorType = defineTextDiagnostic("import-operator-type", "error", {
  why: typed,
  message: {
    zh: "运算符 {operator} 不适用于 `{fact}`（{typeZh}）；json-rules-engine 不报错，按 JavaScript 的规则比较",
    en: "the operator {operator} does not fit `{fact}` ({type}); json-rules-engine compares all the same, as JavaScript does",
  },
  help: { zh: "可用：{allowed}", en: "it takes {allowed}" },
});
export const importLiteralType = defineTextDiagnostic("import-literal-type", "error", {
  why: typed,
  message: { zh: "`{fact}` 是{typeZh}，此处的值不是", en: "`{fact}` is {type}, the value here is not" },
  help: { zh: "写成{typeZh}，例如 {form}", en: "write {type}, such as {form}" },
});
export const importMemberUnknown = defineTextDiagnostic("import-member-unknown", "error", {
  why: named,
  message: { zh: "`{value}` 不是 `{fact}` 的取值", en: "`{value}` is no value of `{fact}`" },
  help: { zh: "{suggestionZh}", en: "{suggestion}" },
});
export const importInText = defineTextDiagnostic("import-in-text", "error", {
  why: {
    zh: '对文本用 in 时，json-rules-engine 找的是子串："b" 属于 "abc"。',
    en: 'With a text, `in` of json-rules-engine looks for a part of it: "b" is in "abc".',
  },
  message: { zh: "{operator} 的值是一段文本，应为列表", en: "the value of {operator} is a text; it should be a list" },
  help: { zh: '写成列表，例如 [ "a", "b" ]', en: 'write a list, such as [ "a", "b" ]' },
});
export const importListEmpty = defineTextDiagnostic("import-list-empty", "error", {
  why: {
    zh: "空列表让 in 永不成立、notIn 总是成立。",
    en: "With an empty list `in` never holds and `notIn` always does.",
  },
  message: { zh: "{operator} 的列表是空的", en: "the list of {operator} is empty" },
  help: { zh: "写上取值，或删去这个条件", en: "write its values or take the condition out" },
});
export const importValueForm = defineTextDiagnostic("import-value-form", "error", {
  why: {
    zh: "列表和对象按引用比较，永不相等；in 遇到不是列表的值会让整次运行出错。",
    en: "Lists and objects are compared by identity and never equal; a value of `in` that is no list ends the run.",
  },
  message: { zh: "{operator} 的值应为{expectedZh}", en: "the value of {operator} should be {expected}" },
  help: { zh: '一个值、列表（in、notIn）或 { "fact": "…" }', en: 'one value, a list (in, notIn) or { "fact": "…" }' },
});
export const importUnitNeeded = defineTextDiagnostic("import-unit-needed", "error", {
  why: {
    zh: "一个数看不出是元还是分、是哪一天。",
    en: "A bare number does not say whether it is yuan or fen, or which day.",
  },
  message: {
    zh: "`{fact}` 是{typeZh}，数值 {value} 没有说明单位",
    en: "`{fact}` is {type}; the number {value} has no unit",
  },
  help: { zh: "在对应表里写 {form}", en: "write {form} in the mapping" },
});
export const importDateText = defineTextDiagnostic("import-date-text", "info", {
  why: {
    zh: "json-rules-engine 把日期当文本比：2024-10-1 小于 2024-9-30，2024-05 早于 2024-05-31。",
    en: "json-rules-engine compares dates as text: 2024-10-1 is less than 2024-9-30, 2024-05 before 2024-05-31.",
  },
  message: { zh: "`{fact}` 改按日期比较，不再按文本", en: "`{fact}` is now compared as a date, no longer as text" },
  help: {
    zh: "只知道年月的日期，结论可能是“未知”",
    en: "of a date known by its month only the outcome may be unknown",
  },
});
export const importNullLiteral = defineTextDiagnostic("import-null-literal", "info", {
  why: missing,
  message: {
    zh: "与 null 比较改写为 {operator}；缺失与“确认没有”从此分开",
    en: "the comparison with null becomes {operator}: missing and known not to exist are now two things",
  },
});
export const importMissingFires = defineTextDiagnostic("import-missing-fires", "warning", {
  why: missing,
  message: {
    zh: "`{fact}` 缺失时，此处在 json-rules-engine 里成立（allowUndefinedFacts），规则可能因没有记载而命中；这里的结论是“未知”",
    en: "with `{fact}` missing this holds in json-rules-engine (allowUndefinedFacts): the rule may fire because nothing is recorded; here the outcome is unknown",
  },
  help: {
    zh: "确实要查“没有记载”，用 absent 并让数据写明 null",
    en: "where nothing recorded is the point, use absent and have the data say null",
  },
});
export const importFactCompare = defineTextDiagnostic("import-fact-compare", "warning", {
  why: missing,
  message: {
    zh: "`{fact}` 与 `{other}` 都缺失时在 json-rules-engine 里相等，与 null 比大小则按 0 计；这里的结论是“未知”或不成立",
    en: "`{fact}` and `{other}`, both missing, are equal in json-rules-engine, and null counts as 0 in an order; here the outcome is unknown or false",
  },
});
