/** A letter that looks like an ASCII one and is none. */
export interface Lookalike {
  readonly index: number;
  readonly character: string;
  readonly ascii: string;
}

// Cyrillic and Greek letters with the ASCII letter that each looks like (the commonest of Unicode's confusables).
const pairs = "аaеeоoрpсcхxуyіiјjѕsһhԁdԛqѡwАAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJοoαaιiνvρpυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charAt(2 * index), pairs.charAt(2 * index + 1)]),
);
const proseWord = /[\p{L}\p{N}]+/gu;
const nameWord = /[\p{L}\p{N}._-]+/gu;

/**
 * The first deceiving letter of each word that has ASCII letters too. In prose a word ends at a hyphen or dot, so that
 * `α-test` stands; in names it does not.
 * @example
 * checkScalar("int-g\u0456ft", false) //=> [{ index: 5, character: "\u0456", ascii: "i" }]
 */
export function checkScalar(source: string, prose: boolean): readonly Lookalike[] {
  if (!/[\u0370-\u052f]/.test(source)) return [];
  const found: Lookalike[] = [];
  for (const { 0: word, index } of source.matchAll(prose ? proseWord : nameWord)) {
    if (!/[A-Za-z]/.test(word)) continue;
    const at = word.search(/[\u0370-\u052f]/);
    const character = word.charAt(at);
    const ascii = lookalikes.get(character);
    if (ascii !== undefined) found.push({ index: index + at, character, ascii });
  }
  return found;
}
