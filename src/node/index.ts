export { type AssessFileOptions, assessFile, type BatchResult } from "./assessFile.js";
export { assessStream, type StreamResult } from "./assessStream.js";
export { assessToBytes, type BytesResult } from "./assessToBytes.js";
export { BatchError } from "./BatchError.js";
export type { FileLayer, OpenFile } from "./files/FileLayer.js";
export type { AuditEvent, AuditHook } from "./hooks/AuditEvent.js";
export type { BatchProgress } from "./hooks/BatchProgress.js";
export { type LoadRulebookOptions, loadRulebook, readRuleFolder } from "./loadRulebook.js";
export { nodeSha256 } from "./nodeSha256.js";
export { type ByteLine, splitLines } from "./splitLines.js";
export type { AssessStreamOptions } from "./streamLines.js";
export {
  type RulebookState,
  type WatchedRulebook,
  type WatchRulebookOptions,
  watchRulebook,
} from "./watchRulebook.js";
export { loadModel } from "./workers/loadModel.js";
