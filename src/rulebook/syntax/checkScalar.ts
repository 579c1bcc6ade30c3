import type { DiagnosticArgs, DiagnosticRaiser } from "../../kernel/index.js";
import { textConfusable, textCut, textFullwidth, textQuotes } from "../diagnostics/syntax.js";

export interface ScalarFault {
  readonly raise: DiagnosticRaiser<string, DiagnosticArgs>;
  readonly start: number;
  readonly end: number;
  readonly args: DiagnosticArgs;
}

const han = /\p{Script=Han}/u;
const digits = /[\uff10-\uff19]/u;
// Cyrillic and Greek letters that look like ASCII ones (the commonest of Unicode's confusables).
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [..."аaеeоoрpсcхxуyіiјjѕsһhԁdԛqѡwАAВBЕEКKМMНHОOРPСCТTХXІIЅSοoαaιiνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"].reduce<[string, string][]>(
    (pairs, letter, index, all) => (index % 2 === 0 ? [...pairs, [letter, all[index + 1] ?? ""]] : pairs),
    [],
  ),
);

/** What deceives the eye in a scalar. Chinese prose may use its own punctuation and digits; words of the language may not. */
export function checkScalar(value: string, quoted: boolean, text: string, start: number, end: number): readonly ScalarFault[] {
  const faults: ScalarFault[] = [];
  const source = text.slice(start, end);
  const at = (index: number, length: number): { start: number; end: number } => ({ start: start + index, end: start + index + length });
  if (!quoted) {
    const comment = /^[ \t]+#(?! |$|\n)[^\n]*/.exec(text.slice(end));
    if (comment !== null) faults.push({ raise: textCut, start: end + comment[0].indexOf("#"), end: end + comment[0].length, args: { lost: comment[0].trim() } });
    const curly = /^[“”‘’]/.exec(source);
    if (curly !== null) faults.push({ raise: textQuotes, ...at(0, 1), args: { character: curly[0] } });
    const digit = digits.exec(source);
    if (digit !== null && !han.test(value)) {
      const ascii = String.fromCharCode(digit[0].charCodeAt(0) - 0xfee0);
      faults.push({ raise: textFullwidth, ...at(digit.index, 1), args: { character: digit[0], ascii } });
    }
  }
  for (const word of source.matchAll(/[\p{L}\p{N}._-]+/gu)) {
    if (!/[A-Za-z]/.test(word[0])) continue;
    const letters = [...word[0]];
    const index = letters.findIndex((letter) => lookalikes[letter] !== undefined);
    const letter = letters[index];
    if (letter === undefined) continue;
    faults.push({ raise: textConfusable, ...at(word.index + letters.slice(0, index).join("").length, 1), args: { character: letter, ascii: lookalikes[letter] ?? "" } });
  }
  return faults;
}
