import { defineTextDiagnostic } from "../../kernel/index.js";

export const portraitSize = defineTextDiagnostic("portrait-size", "error", {
  why: {
    zh: "画像来自外部时，先看大小再读取，一份坏文件不能拖垮程序。",
    en: "Portraits may come from outside: size is looked at before reading, so that one bad file cannot stop a program.",
  },
  message: { zh: "画像超过 {most} 个字符", en: "the portrait is longer than {most} characters" },
  help: { zh: "确认文件来源，或调高 limit", en: "check where the file comes from, or raise the limit" },
});
