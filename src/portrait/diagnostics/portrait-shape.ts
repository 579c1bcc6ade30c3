import { defineTextDiagnostic } from "../../kernel/index.js";

export const portraitShape = defineTextDiagnostic("portrait-shape", "error", {
  why: {
    zh: "画像的每一处都有固定的形式，缺失或错误的内容不能默认为正常。",
    en: "Every part of a portrait has one form: what is missing or malformed is never taken as fine.",
  },
  message: {
    zh: "画像在此处缺少内容或形式不符",
    en: "the portrait lacks a part here or holds something of another form",
  },
  help: { zh: "重新生成这份画像", en: "assess the archive again and store the portrait as written" },
});
