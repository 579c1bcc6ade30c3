export { BatchSummary } from "./BatchSummary.js";
export type { BatchSummaryData, CountsByName } from "./BatchSummaryData.js";
export { type AssessUnit, type AssessUnitOptions, compileUnitRulebook } from "./compileUnitRulebook.js";
export { type RenderSummaryOptions, renderSummary } from "./renderSummary.js";
export type { Tally } from "./Tally.js";
export { tallyOf } from "./tallyOf.js";
