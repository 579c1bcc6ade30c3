import type { Language } from "../kernel/index.js";
import { type Block, blocksToMarkdown, blocksToText } from "../render/index.js";
import type { AnyUse } from "./AnyUse.js";
import { queueBlocks } from "./blocks/queueBlocks.js";
import { rectificationBlocks } from "./blocks/rectificationBlocks.js";
import { talkBlocks } from "./blocks/talkBlocks.js";
import { trainingBlocks } from "./blocks/trainingBlocks.js";

export interface RenderUseOptions {
  readonly lang: Language;
  /** `text` if not given. */
  readonly format?: "text" | "md";
  /** Columns of text; 80 if not given. Wide characters take two. */
  readonly width?: number;
}

/**
 * A use of portraits as a page, in Chinese or English, as text or Markdown.
 * @example
 * renderUse(hiddenRiskQueue([]), { lang: "en", format: "md" }).split("\n")[0] //=> "# Detections to look into"
 */
export function renderUse(use: AnyUse, { lang, format = "text", width = 80 }: RenderUseOptions): string {
  const blocks = blocksOf(use, lang);
  return format === "md" ? blocksToMarkdown(blocks) : blocksToText(blocks, Math.max(40, width));
}

function blocksOf(use: AnyUse, lang: Language): readonly Block[] {
  switch (use.use) {
    case "hidden-risk-queue":
      return queueBlocks(use, lang);
    case "talk-preparation":
      return talkBlocks(use, lang);
    case "rectification-tracking":
      return rectificationBlocks(use, lang);
    case "training-plan":
      return trainingBlocks(use, lang);
  }
}
