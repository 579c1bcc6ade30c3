import { defineTextDiagnostic } from "../../kernel/index.js";

export const portraitJson = defineTextDiagnostic("portrait-json", "error", {
  why: {
    zh: "画像文件必须完整可读，残缺的画像不得展示。",
    en: "A portrait must be readable as a whole: half a portrait is never shown.",
  },
  message: { zh: "此文本不是有效的 JSON", en: "the text is not valid JSON" },
  help: { zh: "请使用 serialisePortrait 写出的文件", en: "pass a file as serialisePortrait wrote it" },
});
