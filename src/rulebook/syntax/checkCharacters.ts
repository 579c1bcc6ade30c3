import type { Diagnostic } from "../../kernel/index.js";
import { textBidi, textControl, textInvisible } from "../diagnostics/syntax.js";
import type { Lines } from "./placeOf.js";
import { syntaxLimits } from "./syntaxLimits.js";

const bidi = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/;
const control = /^[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]$/u;
// Beside controls and format characters: fillers and selectors, which take no room either.
const refused = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]|\u034f/gu;

/** Characters that have no place in a rule file, wherever they stand: controls, marks that turn text, what cannot be seen. */
export function checkCharacters(text: string, lines: Lines): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(refused)) {
    const [character] = match;
    if (character === "\r" && text[match.index + 1] === "\n") continue;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const raise = bidi.test(character) ? textBidi : control.test(character) ? textControl : textInvisible;
    found.push(raise(lines.place(match.index, match.index + character.length), { code }));
    if (found.length === syntaxLimits.diagnostics) break;
  }
  return found;
}
