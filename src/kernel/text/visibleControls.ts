// All but the line feed: controls, bidi and zero-width marks, line separators, lone surrogates, private use, noncharacters.
// BECAUSE: \p{C} would also write out letters that this runtime's Unicode does not know yet, and another one does.
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/**
 * A text with every control, bidi and zero-width character written out as `\u{1b}`, so that it cannot act on a screen.
 * @example
 * visibleControls("a\u001bb") //=> "a\\u{1b}b"
 */
export function visibleControls(text: string): string {
  return text.replace(hidden, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`);
}
