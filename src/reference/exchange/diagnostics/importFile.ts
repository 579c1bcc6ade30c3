import { defineTextDiagnostic } from "../../../kernel/index.js";

const exact = {
  zh: "JSON 解析器会悄悄改动或丢掉写下的内容，规则随之变成另一条。",
  en: "A JSON parser silently changes or drops what was written, and the rule becomes another one.",
};
const known = {
  zh: "看不懂的写法在 json-rules-engine 里往往被忽略，规则仍照常运行。",
  en: "What json-rules-engine does not understand it mostly ignores, and the rule runs on all the same.",
};
const mapped = {
  zh: "事实指什么只有熟悉数据的人知道，程序从不猜测。",
  en: "What a fact means only those who know the data can say; nothing is guessed.",
};

export const importJsonForm = defineTextDiagnostic("import-json-form", "error", {
  why: exact,
  message: { zh: "此处不是完整有效的 UTF-8 JSON", en: "this is not whole, valid JSON in UTF-8 here" },
  help: {
    zh: "检查文件是否截断，或用 JSON 工具重新保存",
    en: "see whether the file was cut, or save it again with a JSON tool",
  },
});
export const importDuplicateKey = defineTextDiagnostic("import-duplicate-key", "error", {
  why: exact,
  message: {
    zh: "同一个键写了两次，json-rules-engine 只看到最后一个",
    en: "the same key stands twice in one object; json-rules-engine sees the last one only",
  },
  help: { zh: "只保留真正要用的一个", en: "keep the one that is meant" },
});
export const importNumberForm = defineTextDiagnostic("import-number-form", "error", {
  why: exact,
  message: {
    zh: "这个数会被 JSON.parse 四舍五入，两个不同的编号可能变成同一个",
    en: "JSON.parse rounds this number: two different ids may become the same",
  },
  help: {
    zh: "编号写成文本；数值不用指数，整数在 ±(2^53 − 1) 之内",
    en: "write ids as text; numbers without exponent, integers within ±(2^53 − 1)",
  },
});
export const importLimit = defineTextDiagnostic("import-limit", "error", {
  why: {
    zh: "规则文件来自外部，先设上限再读取。",
    en: "Rule files come from outside: limits are checked before reading.",
  },
  message: { zh: "文件过大或嵌套过深", en: "the file is too large or nested too deeply" },
  help: { zh: "拆成几个文件导入", en: "import it in several files" },
});
export const importFileForm = defineTextDiagnostic("import-file-form", "error", {
  why: known,
  message: {
    zh: "此处应为一条规则、规则列表或 { rules, conditions }",
    en: "expected a rule, a list of rules, or { rules, conditions } here",
  },
  help: {
    zh: "规则的写法：{ conditions, event, name }",
    en: "a rule is written { conditions, event, name }",
  },
});
export const importRuleForm = defineTextDiagnostic("import-rule-form", "error", {
  why: known,
  message: { zh: "规则缺少 {part}，或其写法不对", en: "{part} of the rule is missing or not of the right form" },
  help: {
    zh: '写成 { "conditions": { "all": [ … ] }, "event": { "type": "…" } }',
    en: 'write { "conditions": { "all": [ … ] }, "event": { "type": "…" } }',
  },
});
export const importRuleKey = defineTextDiagnostic("import-rule-key", "warning", {
  why: known,
  message: {
    zh: "json-rules-engine 不认识规则的键 `{key}`，一直忽略它；这里也没有带过来",
    en: "json-rules-engine does not know the key `{key}` of a rule and has always ignored it; it is not carried over",
  },
  help: {
    zh: "如果它本该起作用（例如 enabled: false），请在导入的规则里写明",
    en: "if it was meant to do something (such as enabled: false), say so in the imported rule",
  },
});
export const importRuleName = defineTextDiagnostic("import-rule-name", "warning", {
  why: {
    zh: "结论要能追溯到唯一的规则编号。",
    en: "A finding must lead back to one rule by its id.",
  },
  message: {
    zh: "规则名重复或不能直接作编号，编号定为 `{id}`",
    en: "the rule's name is taken or makes no id; its id is `{id}`",
  },
  help: {
    zh: "改成有含义的编号，文件名相同",
    en: "give it an id that says what it is about, and the file the same name",
  },
});
export const importTextNeeded = defineTextDiagnostic("import-text-needed", "info", {
  why: {
    zh: "json-rules-engine 的规则没有名称、依据和严重程度，这些不能由程序编造。",
    en: "A rule of json-rules-engine has no title, basis or severity, and a program must not make them up.",
  },
  message: {
    zh: "规则 `{id}` 以草稿导入：名称、理由、依据、严重程度和例子要由人来写",
    en: "the rule `{id}` is imported as a draft: title, why, basis, severity and examples are for a human to write",
  },
  help: {
    zh: "写好后把 status 改为 shadow 或 active",
    en: "once they are written, set status to shadow or active",
  },
});
export const importMissingMeaning = defineTextDiagnostic("import-missing-meaning", "info", {
  why: {
    zh: "没有记载不等于没有问题。",
    en: "Unknown is not clean.",
  },
  message: {
    zh: "事实缺失时 json-rules-engine 要么中断整次运行，要么（allowUndefinedFacts）当作不满足；这里的结论是“未知”，并列出缺什么",
    en: "where a fact is missing json-rules-engine ends the whole run or (allowUndefinedFacts) takes the comparison for false; here the outcome is unknown and names what is missing",
  },
});
export const importPriority = defineTextDiagnostic("import-priority", "info", {
  why: {
    zh: "同样的输入必须得出同样的结论，与先后无关。",
    en: "The same input gives the same result, whatever comes first.",
  },
  message: {
    zh: "priority 没有带过来：这里的条件和规则没有先后",
    en: "priority is not carried over: conditions and rules have no order here",
  },
  help: {
    zh: "若靠先后来避开缺失的事实，请改用 `needs`",
    en: "where the order was to keep clear of a missing fact, use `needs`",
  },
});
export const importEventParams = defineTextDiagnostic("import-event-params", "info", {
  why: {
    zh: "消息要人来写，并且只引用规则看得到的事实。",
    en: "A message is written by a human and speaks only of facts that the rule sees.",
  },
  message: { zh: "event.params 没有带过来", en: "event.params is not carried over" },
  help: { zh: "把要告诉读者的写进 message", en: "put what a reader should be told into message" },
});
export const importEventFact = defineTextDiagnostic("import-event-fact", "warning", {
  why: {
    zh: "event.params 里的 { fact } 只有打开 replaceFactsInEventParams 才会替换，否则原样交给读者。",
    en: "{ fact } in event.params is replaced only with replaceFactsInEventParams; else readers get it as it stands.",
  },
  message: {
    zh: "event.params 引用了事实 `{fact}`，没有带过来",
    en: "event.params names the fact `{fact}`; it is not carried over",
  },
  help: { zh: "在 message 里写成 {fact} 的形式", en: "name the fact in braces in message" },
});
export const importMappingUnknown = defineTextDiagnostic("import-mapping-unknown", "error", {
  why: mapped,
  message: {
    zh: "对应表中的 `{fact}` 指向目录里没有的 `{target}`",
    en: "the mapping leads `{fact}` to `{target}`, which the catalogue does not have",
  },
  help: { zh: "{suggestionZh}", en: "{suggestion}" },
});
export const importMappingUnused = defineTextDiagnostic("import-mapping-unused", "warning", {
  why: mapped,
  message: { zh: "没有规则用到对应表中的 `{fact}`", en: "no rule uses `{fact}` of the mapping" },
  help: { zh: "检查拼写，或删去这一项", en: "check its spelling or take it out" },
});
export const importRecordsMixed = defineTextDiagnostic("import-records-mixed", "error", {
  why: {
    zh: "一条规则逐条检查一类记录；两类记录如何配对，原规则没有说。",
    en: "A rule looks at one record at a time; how records of two types belong together the old rule does not say.",
  },
  message: { zh: "规则同时用到几类记录的事实：{types}", en: "the rule uses facts of several record types: {types}" },
  help: { zh: "拆成几条规则，或用 let 写成度量", en: "make several rules of it, or write a measure with let" },
});
export const importSubjectUnclear = defineTextDiagnostic("import-subject-unclear", "error", {
  why: {
    zh: "必须说明规则评估的是谁。",
    en: "It must be said who a rule is about.",
  },
  message: {
    zh: "从事实看不出规则评估谁，可能是：{kinds}",
    en: "the facts do not say who the rule is about; it may be {kinds}",
  },
  help: { zh: "用 --for 指明一种对象", en: "name one kind of subject with --for" },
});
