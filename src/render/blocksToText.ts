import { displayWidth, visibleControls } from "../kernel/index.js";
import type { Block } from "./Block.js";
import { wrapText } from "./wrapText.js";

/** Blocks for a terminal of so many columns: wrapped lines, no control characters from data, no colours. */
export function blocksToText(blocks: readonly Block[], width: number): string {
  return `${blocks.map((block) => write(block, width)).join("\n")}\n`;
}

function write(block: Block, width: number): string {
  switch (block.kind) {
    case "heading": {
      const text = visibleControls(block.text);
      if (block.level === 3) return `\n${wrapText(text, width, "● ", "  ")}`;
      const line = (block.level === 1 ? "═" : "─").repeat(Math.min(width, displayWidth(text)));
      return `${block.level === 1 ? "" : "\n"}${wrapText(text, width, "", "")}\n${line}`;
    }
    case "paragraph":
      return wrapText(visibleControls(block.text), width, "  ", "  ");
    case "note":
      return `\n${wrapText(visibleControls(block.text), width, "", "")}`;
    case "list":
      return block.items.map((item) => wrapText(visibleControls(item), width, "  - ", "    ")).join("\n");
    case "pairs": {
      const room = Math.max(...block.rows.map(([label]) => displayWidth(label)));
      return block.rows
        .map(([label, text]) => wrapText(visibleControls(text), width, `  ${pad(label, room)}  `, " ".repeat(room + 4)))
        .join("\n");
    }
    case "table": {
      const rows = [block.head, ...block.rows].map((row) => row.map(visibleControls));
      const fixed = block.head.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
      const spare = width - 2 - fixed.reduce((sum, size) => sum + size + 2, 0);
      const text = block.head.findIndex((_, column) => !block.numeric.includes(column));
      if (spare < 0 && text >= 0) fixed[text] = Math.max(10, (fixed[text] ?? 10) + spare);
      return rows
        .map((row) =>
          `  ${row.map((cell, column) => fitCell(cell, fixed[column] ?? 0, block.numeric.includes(column))).join("  ")}`.trimEnd(),
        )
        .join("\n");
    }
  }
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** A cell of exactly this width; text that does not fit is cut and marked. */
function fitCell(text: string, width: number, right: boolean): string {
  let shown = text;
  while (displayWidth(shown) > width) shown = `${[...shown.replace(/…$/, "")].slice(0, -1).join("")}…`;
  const space = " ".repeat(Math.max(0, width - displayWidth(shown)));
  return right ? space + shown : shown + space;
}
