export { compileReference, type ReferenceEvaluate } from "./evaluate/compileReference.js";
export type { FactMapping, ImportJsonRulesOptions } from "./exchange/ImportJsonRulesOptions.js";
export { type ImportedJsonRules, importJsonRules } from "./exchange/importJsonRules.js";
export type { JsonCondition, JsonRule } from "./jsonRulesEngine.js";
export { compileVerifier, type VerifierOptions, type Verify } from "./verify/compileVerifier.js";
export type { Verification, VerificationCode } from "./verify/Verification.js";
export { verify } from "./verify/verify.js";
