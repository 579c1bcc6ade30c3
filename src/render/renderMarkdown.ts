import { type Language, visibleControls } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import type { Block } from "./Block.js";
import { portraitBlocks } from "./portraitBlocks.js";

export interface RenderMarkdownOptions {
  readonly lang: Language;
}

/**
 * A portrait as CommonMark with tables: data can make no link, image, HTML or extra column.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && renderMarkdown(compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" }), { lang: "zh" }).split("\n")[0] //=> "# 廉洁画像 C-1"
 */
export function renderMarkdown(portrait: Portrait, options: RenderMarkdownOptions): string {
  return `${portraitBlocks(portrait, options.lang).map(write).join("\n\n")}\n`;
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
