import { type DiagnosticArgs, type DiagnosticRaiser, defineTextDiagnostic } from "../../kernel/index.js";
import type { ScanFault } from "../scan/scanJson.js";

const bounded = {
  zh: "档案来自外部，先设上限再读取，一份坏档案不能拖垮整批。",
  en: "Archives come from outside: limits are checked before reading, so that one bad archive cannot stop a batch.",
};
const exact = {
  zh: "读出来的必须与写下的完全一致，否则结论不可信。",
  en: "What is read must be exactly what was written, or no conclusion from it can be trusted.",
};

/** What the byte scanner refuses, by code. */
export const scanDiagnostics: { readonly [C in ScanFault["code"]]: DiagnosticRaiser<C, DiagnosticArgs> } = {
  "limit-line": defineTextDiagnostic("limit-line", "error", {
    why: bounded,
    message: { zh: "档案超过 16 MiB", en: "the archive is larger than 16 MiB" },
    help: {
      zh: "拆分档案，或去掉不需要的相关记录",
      en: "split the archive or leave out related records that no rule reads",
    },
  }),
  "limit-depth": defineTextDiagnostic("limit-depth", "error", {
    why: bounded,
    message: { zh: "嵌套超过 16 层", en: "the nesting is deeper than 16" },
    help: { zh: "记录是平铺的：字段里不再放对象", en: "records are flat: no objects inside fields" },
  }),
  "limit-object": defineTextDiagnostic("limit-object", "error", {
    why: bounded,
    message: { zh: "一个对象的键超过 256 个", en: "an object has more than 256 keys" },
    help: { zh: "把列表写成数组", en: "write lists as arrays" },
  }),
  "limit-string": defineTextDiagnostic("limit-string", "error", {
    why: bounded,
    message: { zh: "一段文本超过 64 KiB", en: "a text is longer than 64 KiB" },
    help: { zh: "档案只放摘要，附件另存", en: "keep a summary in the archive and the document elsewhere" },
  }),
  "forbidden-key": defineTextDiagnostic("forbidden-key", "error", {
    why: { zh: "有些键名会改动程序本身。", en: "Some key names could change the program itself." },
    message: { zh: "键名 __proto__ 不允许使用", en: "the key __proto__ is not allowed" },
    help: { zh: "删除这个键", en: "remove the key" },
  }),
  "duplicate-key": defineTextDiagnostic("duplicate-key", "error", {
    why: exact,
    message: { zh: "同一个键出现了两次", en: "the same key stands twice in one object" },
    help: { zh: "只保留正确的一个", en: "keep the right one only" },
  }),
  "text-encoding": defineTextDiagnostic("text-encoding", "error", {
    why: exact,
    message: { zh: "此处不是有效的 UTF-8", en: "the bytes here are not valid UTF-8" },
    help: { zh: "以 UTF-8 保存文件", en: "save the file as UTF-8" },
  }),
  "text-surrogate": defineTextDiagnostic("text-surrogate", "error", {
    why: exact,
    message: { zh: "转义字符只有半个代理对", en: "an escape is half of a surrogate pair" },
    help: { zh: "写出完整的字符", en: "write the whole character" },
  }),
  "json-syntax": defineTextDiagnostic("json-syntax", "error", {
    why: exact,
    message: { zh: "此处不是有效的 JSON", en: "the text is not valid JSON here" },
    help: {
      zh: "用 JSON 序列化工具生成档案，不要手工拼接",
      en: "write archives with a JSON serialiser, not by joining texts",
    },
  }),
  "json-truncated": defineTextDiagnostic("json-truncated", "error", {
    why: exact,
    message: { zh: "JSON 没有写完", en: "the JSON ends too early" },
    help: { zh: "重新导出这份档案", en: "export the archive again" },
  }),
  "number-form": defineTextDiagnostic("number-form", "error", {
    why: exact,
    message: { zh: "此数字无法精确读取", en: "the number cannot be read exactly" },
    help: {
      zh: "整数在 ±(2^53 − 1) 之内，不用指数，不写 -0；编号请写成文本",
      en: "use integers within ±(2^53 − 1), no exponent, no -0; write ids as text",
    },
  }),
};
