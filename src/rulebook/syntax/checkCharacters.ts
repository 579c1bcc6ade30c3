import type { Diagnostic } from "../../kernel/index.js";
import { textBidi, textControl, textFullwidth, textInvisible, yamlTab } from "../diagnostics/syntax.js";
import type { Lines } from "./placeOf.js";

const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\r(?!\n)/u;
const suspicious = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\r(?!\n)/gu;
const tabs = /^[ ]*\t|:[ ]*\t|-[ ]*\t/gm;
const fullwidthColon = /^\s*(?:- )?["']?[A-Za-z][\w.-]*["']?[ ]?：/gm;

/** Characters that have no place in a rule file, wherever they stand. */
export function checkCharacters(text: string, lines: Lines): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(suspicious)) {
    const place = lines.place(match.index, match.index + match[0].length);
    const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const raise = bidi.test(match[0]) ? textBidi : control.test(match[0]) ? textControl : textInvisible;
    found.push(raise(place, { code }));
  }
  for (const match of text.matchAll(tabs)) {
    const at = match.index + match[0].length - 1;
    found.push(yamlTab(lines.place(at, at + 1), {}));
  }
  for (const match of text.matchAll(fullwidthColon)) {
    const at = match.index + match[0].length - 1;
    found.push(textFullwidth(lines.place(at, at + 1), { character: "：", ascii: ":" }));
  }
  return found;
}
