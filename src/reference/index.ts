export { compileReference, type ReferenceEvaluate } from "./evaluate/compileReference.js";
export type { FactMapping, ImportJsonRulesOptions } from "./exchange/ImportJsonRulesOptions.js";
export { type ImportedJsonRules, importJsonRules } from "./exchange/importJsonRules.js";
export type { JsonCondition, JsonRule } from "./jsonRulesEngine.js";
