// White space, controls, format characters (bidi, zero-width), line and paragraph separators, lone surrogates.
const refused = /[\s\p{C}\p{Z}]/u;

/**
 * Whether a text may be an id: 1–128 code points, no white space, control, bidi or zero-width character.
 * @example
 * isIdentifier("C-0001") //=> true
 */
export function isIdentifier(text: string): boolean {
  return text.length > 0 && text.length <= 256 && [...text].length <= 128 && !refused.test(text);
}
