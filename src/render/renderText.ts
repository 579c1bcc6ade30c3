import type { Language } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import { blocksToText } from "./blocksToText.js";
import { portraitBlocks } from "./portraitBlocks.js";

export interface RenderTextOptions {
  readonly lang: Language;
  /** Columns; 80 if not given. Wide characters take two. */
  readonly width?: number;
}

/**
 * A portrait for a terminal: wrapped lines, no control characters from data, no colours.
 * @example
 * const { archive } = archiveFrom({ format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, records: [] }, standardModel);
 * archive && renderText(compileRulebook(standardRulebook, standardModel)(archive, { asOf: "2025-06-30", audience: "dic" }), { lang: "en" }).split("\n")[0] //=> "Integrity portrait C-1"
 */
export function renderText(portrait: Portrait, options: RenderTextOptions): string {
  return blocksToText(portraitBlocks(portrait, options), Math.max(40, options.width ?? 80));
}
