export { type RenderMarkdownOptions, renderMarkdown } from "./renderMarkdown.js";
export { type RenderTextOptions, renderText } from "./renderText.js";
