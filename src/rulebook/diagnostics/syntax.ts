import { type DiagnosticArgs, defineDiagnostic, defineTextDiagnostic } from "../../kernel/index.js";

const bounded = {
  zh: "规则文件设有上限，出错的文件不能拖垮程序。",
  en: "Rule files are bounded so that a broken one cannot stop the program.",
};
const plain = {
  zh: "规则文件里写的就是它的意思，没有暗藏的内容。",
  en: "A rule file means what it says: nothing in it is hidden or expanded.",
};
const sight = {
  zh: "看起来一样的字符可能是另一个字符，审阅的人会被骗。",
  en: "Characters that look alike or cannot be seen deceive the person who reviews a rule.",
};
type Texts = { zh: string; en: string };
const make = <const C extends string>(
  code: C,
  why: Texts,
  zh: string,
  en: string,
  helpZh: string,
  helpEn: string,
  severity: "error" | "warning" = "error",
) => defineTextDiagnostic(code, severity, { why, message: { zh, en }, help: { zh: helpZh, en: helpEn } });

const problems: Readonly<Record<string, Texts>> = {
  MISSING_CHAR: { zh: "缺少冒号、空格、引号或括号", en: "a colon, a space, a quote or a bracket is missing" },
  BAD_INDENT: { zh: "缩进不对，或者括号没有闭合", en: "the indentation is off, or a bracket is not closed" },
  BLOCK_AS_IMPLICIT_KEY: { zh: "一行里有两个 `键: 值`", en: "one line holds `key: value` twice" },
  BLOCK_IN_FLOW: {
    zh: "括号里少了逗号，或者括号没有闭合",
    en: "within brackets a comma is missing, or a bracket is not closed",
  },
  BAD_SCALAR_START: { zh: "文字不能以这个符号开头", en: "a text cannot begin with this sign" },
  MULTILINE_IMPLICIT_KEY: { zh: "键应在一行内写完，后面跟冒号", en: "a key stands on one line and a colon follows it" },
  KEY_OVER_1024_CHARS: { zh: "键太长", en: "the key is too long" },
  UNEXPECTED_TOKEN: {
    zh: "此处多了内容，或者少了逗号、括号",
    en: "something is too much here, or a comma or bracket is missing",
  },
  BAD_DQ_ESCAPE: { zh: "双引号里的反斜杠写法无效", en: "a backslash within double quotes means nothing here" },
};
const elsewise: Texts = { zh: "不合 YAML 的写法", en: "this is not how YAML is written" };

export const yamlSyntax = defineDiagnostic<"yaml-syntax", DiagnosticArgs>({
  code: "yaml-syntax",
  severity: "error",
  why: plain,
  message: ({ problem }) => problems[String(problem)] ?? elsewise,
  help: () => ({
    zh: "检查缩进、冒号后的空格、引号和括号是否成对；含有冒号或以符号开头的文字要加引号",
    en: "check the indentation, the space after `:` and that quotes and brackets are closed; put a text with a colon in it, or that begins with a sign, in quotes",
  }),
});
export const yamlAnchor = make(
  "yaml-anchor",
  plain,
  "不允许使用锚点和别名（`&`、`*`）",
  "anchors and aliases (`&`, `*`) are not allowed",
  "把内容写出来；以 `*` 或 `&` 开头的文字要加引号",
  "write the content out; put a text that begins with `*` or `&` in quotes",
);
export const yamlTag = make(
  "yaml-tag",
  plain,
  "不允许使用标签（`!`）",
  "tags (`!`) are not allowed",
  "去掉标签；以 `!` 开头的文字要加引号",
  "remove the tag; put a text that begins with `!` in quotes",
);
export const yamlDirective = make(
  "yaml-directive",
  plain,
  "不允许使用指令（`%`）",
  "directives (`%`) are not allowed",
  "删除这一行",
  "remove the line",
);
export const yamlMultipleDocuments = make(
  "yaml-multiple-documents",
  plain,
  "一个文件只能有一份内容",
  "a file holds one document",
  "把第二份移到另一个文件",
  "move the second to a file of its own",
);
export const yamlMergeKey = make(
  "yaml-merge-key",
  plain,
  "不允许使用合并键 `<<`",
  "the merge key `<<` is not allowed",
  "把内容写出来",
  "write the content out",
);
export const yamlDuplicateKey = make(
  "yaml-duplicate-key",
  plain,
  "键 `{key}` 出现了两次",
  "the key `{key}` stands twice",
  "只保留一个",
  "keep one of them",
);
export const yamlKeyType = make(
  "yaml-key-type",
  plain,
  "键必须是一个词",
  "a key must be a word",
  "写成 `词: 内容`；数字、true、null 作键要加引号",
  "write `word: content`; a number, true or null as a key needs quotes",
);
export const yamlTab = make("yaml-tab", plain, "此处是制表符", "there is a tab here", "用空格", "use spaces");
export const ruleEmpty = make(
  "rule-empty",
  plain,
  "文件没有内容",
  "the file holds nothing",
  "写上内容，或删除文件",
  "write the rule or delete the file",
);
export const forbiddenRuleKey = make(
  "forbidden-key",
  plain,
  "键 `__proto__` 不允许使用",
  "the key `__proto__` is not allowed",
  "删除这个键",
  "remove the key",
);
export const limitFileSize = make(
  "limit-file-size",
  bounded,
  "文件超过 256 KiB",
  "the file is larger than 256 KiB",
  "拆成几个文件",
  "split it into several files",
);
export const limitDepth = make(
  "limit-depth",
  bounded,
  "嵌套超过 32 层",
  "the nesting is deeper than 32",
  "用共享条件拆开",
  "take parts out into shared conditions",
);
export const limitMapSize = make(
  "limit-map-size",
  bounded,
  "一处的键超过 500 个",
  "there are more than 500 keys in one place",
  "拆成几个文件",
  "split it into several files",
);
export const limitScalar = make(
  "limit-scalar",
  bounded,
  "一段文字超过 16 KiB",
  "a text is longer than 16 KiB",
  "缩短文字",
  "shorten the text",
);
export const limitNodes = make(
  "limit-nodes",
  bounded,
  "文件内容超过 20000 项",
  "the file holds more than 20000 items",
  "拆成几个文件",
  "split it into several files",
);
export const limitFiles = make(
  "limit-files",
  bounded,
  "规则文件超过 2000 个",
  "there are more than 2000 rule files",
  "检查文件夹是否正确",
  "check that this is the right folder",
);
export const textBidi = make(
  "text-bidi",
  sight,
  "此处有改变文字方向的字符 {code}",
  "there is a character here that turns the direction of text: {code}",
  "删除它",
  "remove it",
);
export const textInvisible = make(
  "text-invisible",
  sight,
  "此处有看不见的字符 {code}",
  "there is a character here that cannot be seen: {code}",
  "删除它",
  "remove it",
);
export const textControl = make(
  "text-control",
  sight,
  "此处有控制字符 {code}",
  "there is a control character here: {code}",
  "删除它",
  "remove it",
);
export const textConfusable = make(
  "text-confusable",
  sight,
  "`{character}` 看起来像 `{ascii}`，但不是",
  "`{character}` looks like `{ascii}` but is not",
  "改写为 `{ascii}`",
  "write `{ascii}`",
);
export const textFullwidth = make(
  "text-fullwidth",
  sight,
  "此处是全角字符 `{character}`",
  "`{character}` is a full-width character",
  "写半角的 `{ascii}`",
  "write `{ascii}`",
);
export const textQuotes = make(
  "text-quotes",
  sight,
  "此处是弯引号 `{character}`",
  "`{character}` is a curly quote",
  '用直引号 "',
  'use the straight quote "',
);
export const textCut = make(
  "text-cut-by-comment",
  sight,
  "`#` 把后面的文字变成了注释：`{lost}`",
  "`#` turned the rest of the text into a comment: `{lost}`",
  "给整段文字加引号；真正的注释另起一行",
  "put the whole text in quotes; give a real comment a line of its own",
);
export const textBom = make(
  "text-bom",
  sight,
  "文件开头有 BOM",
  "the file begins with a byte order mark",
  "保存为不带 BOM 的 UTF-8",
  "save as UTF-8 without it",
  "warning",
);
