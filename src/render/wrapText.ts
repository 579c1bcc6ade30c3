import { displayWidth } from "../kernel/index.js";

/** Words, wide characters, spaces. BECAUSE: no Chinese line starts with a closing mark or ends with an opening one. */
const pieces = /[（《]{0,2}(?:[^\s\u2e80-\uffef]+|[\u2e80-\uffef])[，。、；：！？）》”]{0,2}|\s+/gu;

/** Breaks at spaces and, as Chinese is written, between wide characters. */
export function wrapText(text: string, width: number, first: string, others: string): string {
  const lines: string[] = [];
  let line = first;
  let used = displayWidth(first);
  let empty = true;
  for (const piece of text.match(pieces) ?? []) {
    const size = displayWidth(piece);
    if (used + size > width && !empty) {
      lines.push(line.trimEnd());
      line = others;
      used = displayWidth(others);
      if (/^\s+$/.test(piece)) continue;
    }
    line += piece;
    used += size;
    empty = false;
  }
  return [...lines, line.trimEnd()].join("\n");
}
