import type { Language } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import { blocksToMarkdown } from "./blocksToMarkdown.js";
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
  return blocksToMarkdown(portraitBlocks(portrait, options));
}
