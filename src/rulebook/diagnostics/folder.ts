import { defineTextDiagnostic } from "../../kernel/index.js";

const plain = {
  zh: "规则文件夹里的每个文件要么被读入，要么被指出，绝不悄悄略过。",
  en: "Every file of a rule folder is read or named, never silently passed over.",
};

export const fileIgnored = defineTextDiagnostic("file-ignored", "info", {
  why: plain,
  message: { zh: "文件 `{file}` 未读入", en: "the file `{file}` was not read" },
  help: { zh: "规则文件的名称以 .yaml 结尾", en: "the name of a rule file ends in .yaml" },
});
export const offUnknown = defineTextDiagnostic("off-unknown", "error", {
  why: {
    zh: "停用一条不存在的规则，说明写错了编号，想停用的规则仍在运行。",
    en: "Switching off a rule that does not exist means that the one intended still runs.",
  },
  message: { zh: "所扩展的规则库没有规则 `{rule}`", en: "the rulebook that this one extends has no rule `{rule}`" },
  help: { zh: "更正编号，或删除这一项：{suggestionZh}", en: "correct the id or remove the entry: {suggestion}" },
});
export const ruleCategoryFolder = defineTextDiagnostic("rule-category-folder", "error", {
  why: {
    zh: "按文件夹找得到规则，文件夹与类别必须一致。",
    en: "A rule is found by its folder, so folder and category must agree.",
  },
  message: {
    zh: "规则的类别是 `{category}`，文件却在文件夹 `{folder}` 中",
    en: "the rule is of the category `{category}` but its file is in the folder `{folder}`",
  },
  help: {
    zh: "把文件移到 {category} 文件夹，或更正 category",
    en: "move the file to the folder {category}, or correct `category`",
  },
});
const deliberate = {
  zh: "改动标准规则库必须是有意为之，不能因为重名而悄悄发生。",
  en: "A change to the rulebook that one extends is deliberate, never an accident of a name.",
};

export const replaceUnsaid = defineTextDiagnostic("replace-unsaid", "error", {
  why: deliberate,
  message: {
    zh: "所扩展的规则库已有{kind} `{id}`",
    en: "the rulebook that this one extends has the {kind} `{id}` already",
  },
  help: {
    zh: "若有意取代，在 rulebook.yaml 的 replace 下写明 `{ {key}: {id}, reason: … }`；否则换一个编号",
    en: "to replace it, say so in rulebook.yaml under `replace`: `{ {key}: {id}, reason: … }`; else choose another id",
  },
});
export const replaceUnknown = defineTextDiagnostic("replace-unknown", "error", {
  why: deliberate,
  message: { zh: "所扩展的规则库没有{kind} `{id}`", en: "the rulebook that this one extends has no {kind} `{id}`" },
  help: { zh: "更正编号，或删除这一项：{suggestionZh}", en: "correct the id or remove the entry: {suggestion}" },
});
export const replaceMissing = defineTextDiagnostic("replace-missing", "error", {
  why: deliberate,
  message: {
    zh: "写明要取代{kind} `{id}`，但本文件夹没有它的定义",
    en: "the {kind} `{id}` is said to be replaced, but this folder does not define it",
  },
  help: { zh: "补上定义，或删除这一项", en: "add its definition, or remove the entry" },
});
export const paramDated = defineTextDiagnostic("param-dated", "error", {
  why: {
    zh: "按日期取值的参数，一个数不能把历史一并改掉。",
    en: "Where a parameter has values by date, one number must not rewrite history.",
  },
  message: { zh: "参数 `{param}` 按日期取值（{values}）", en: "the parameter `{param}` has values by date ({values})" },
  help: {
    zh: "写明从哪天起：`{param}: { from: 2025-01-01, value: {value} }`",
    en: "say from which day: `{param}: { from: 2025-01-01, value: {value} }`",
  },
});
export const overlayOnly = defineTextDiagnostic("overlay-only", "error", {
  why: plain,
  message: { zh: "没有 extends，`{key}` 不起作用", en: "without `extends`, `{key}` has no effect" },
  help: {
    zh: "写上 extends: standard@1，或删除 `{key}`",
    en: "write `extends: standard@1`, or remove `{key}`",
  },
});
