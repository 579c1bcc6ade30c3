export type { Block } from "./Block.js";
export { blocksToMarkdown } from "./blocksToMarkdown.js";
export { blocksToText } from "./blocksToText.js";
export { type ExplanationPage, renderExplanation } from "./renderExplanation.js";
export { type RenderMarkdownOptions, renderMarkdown } from "./renderMarkdown.js";
export { type RenderTextOptions, renderText } from "./renderText.js";
