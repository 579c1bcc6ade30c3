import type { Draw } from "../random/Draw.js";

const pieces = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "\n",
  "- ",
  "&a ",
  "*a",
  "<<: ",
  "!!js ",
  "__proto__",
  "constructor",
  "null",
  "~",
  "1e999",
  "\u0000",
  "\u202e",
  "\ud800",
  "é",
  "#",
  "|",
  ">",
  "\t",
  "%",
  "2025-02-30",
  "-0",
] as const;

/** Any text: most often a given one with a few of its letters replaced, doubled or dropped, else a heap of hostile pieces. */
export function wildText(draw: Draw, text: string): string {
  if (draw.chance(0.3)) return Array.from({ length: draw.integer(0, 60) }, () => draw.pick(pieces)).join("");
  if (draw.chance(0.3)) return text.replaceAll(/[a-z]/g, (letter) => (draw.chance(0.003) ? "x" : letter));
  let current = text;
  for (let edits = draw.integer(1, 4); edits > 0; edits -= 1) {
    const at = draw.integer(0, current.length);
    current =
      current.slice(0, at) + (draw.chance(0.2) ? "" : draw.pick(pieces)) + current.slice(at + draw.integer(0, 30));
  }
  return current;
}
