import type { Language } from "../kernel/index.js";
import type { ShownValue } from "../result/index.js";
import type { Words } from "./locale/index.js";

/** A value of the evidence as a reader's words. */
export function showValue(value: ShownValue, words: Words, lang: Language): string {
  if (value.state === "none") return words.none;
  if (value.state === "missing") return words.notRecorded;
  return value.label?.[lang] ?? value.text ?? "";
}
