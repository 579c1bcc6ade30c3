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
