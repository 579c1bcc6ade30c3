import { visibleControls } from "../kernel/index.js";
import type { Block } from "./Block.js";

/** Blocks as CommonMark with tables: data can make no link, image, HTML or extra column. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(write).join("\n\n")}\n`;
}

function write(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeText(block.text)}`;
    case "paragraph":
      return escapeText(block.text);
    case "note":
      return `> ${escapeText(block.text)}`;
    case "list":
      return block.items.map((item) => `- ${escapeText(item)}`).join("\n");
    case "pairs":
      return table(["", ""], [], block.rows);
    case "table":
      return table(block.head, block.numeric, block.rows);
  }
}

function table(head: readonly string[], numeric: readonly number[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (numeric.includes(column) ? "---:" : "---"));
  return [line(head.map(escapeText)), line(rule), ...rows.map((row) => line(row.map(escapeText)))].join("\n");
}

/**
 * Characters by which CommonMark or its table extension would act become entities or are escaped; a text stays on its line.
 * BECAUSE: a backslash alone does not stop autolinks such as www.… or a@b.c, so `.` after www, `@` and `:` before // are broken up too.
 */
function escapeText(text: string): string {
  return visibleControls(text)
    .replace(/\n/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]#!|~]/g, (mark) => `\\${mark}`)
    .replace(/@/g, "&#64;")
    .replace(/:\/\//g, "&#58;//")
    .replace(/www\./gi, (word) => `${word.slice(0, 3)}&#46;`)
    .replace(
      /^(\s*)([-=+]|\d+[.)](?=\s|$))/,
      (_, space: string, mark: string) =>
        `${space}${mark.length > 1 ? mark.replace(/[.)]$/, (end) => `\\${end}`) : `\\${mark}`}`,
    );
}
