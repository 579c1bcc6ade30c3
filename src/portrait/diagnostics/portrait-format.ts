import { defineTextDiagnostic } from "../../kernel/index.js";

export const portraitFormat = defineTextDiagnostic("portrait-format", "error", {
  why: {
    zh: "格式版本决定每个数字的含义，读错版本就会读错结论。",
    en: "The version of the format says what each number means: read by another version it says something else.",
  },
  message: { zh: "这不是 {expected} 格式的画像", en: "this is not a portrait of format {expected}" },
  help: {
    zh: "确认文件来源；旧版本画像请先迁移",
    en: "check where the file comes from; migrate portraits of older formats first",
  },
});
