export { type AssessStreamOptions, assessStream, nodeSha256, type StreamResult } from "./assessStream.js";
export { loadRulebook, readRuleFolder } from "./loadRulebook.js";
export { type ByteLine, splitLines } from "./splitLines.js";
