// White space, controls, bidi and zero-width characters, lone surrogates, private use, what is no character at all.
// BECAUSE: \p{C} would also refuse letters that this runtime's Unicode does not know yet, and another one does.
const refused = /[\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** BECAUSE: nearly every id is of this kind, and asking for the properties of each letter costs ten times as much. */
const ordinary = /^[!-~]{1,128}$/;

/**
 * Whether a text may be an id: 1–128 code points, no white space, control, bidi or zero-width character.
 * @example
 * isIdentifier("C-0001") //=> true
 */
export function isIdentifier(text: string): boolean {
  return (
    ordinary.test(text) || (text.length > 0 && text.length <= 256 && [...text].length <= 128 && !refused.test(text))
  );
}
