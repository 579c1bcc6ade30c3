import { displayWidth } from "../kernel/index.js";

const columns = 80;

/** A paragraph as lines of at most 80 columns behind an indent; lines after the first stand two further in. */
export function wrapText(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const room = (): number => columns - indent.length - (lines.length === 0 ? 0 : 2);
  // Chinese breaks between any two characters, other words only at spaces.
  for (const piece of text.match(/ *(?:[\u2e80-\uffef]|[^ \u2e80-\uffef]+)/gu) ?? []) {
    if (line !== "" && displayWidth(line + piece) > room()) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  lines.push(line);
  return lines.map((one, index) => `${indent}${index === 0 ? "" : "  "}${one}`);
}
