export { type AssessOptions, type Includable, includable } from "./AssessOptions.js";
export { type Assess, type CompileRulebookOptions, compileRulebook } from "./compileRulebook.js";
export { type ExplainedItem, type ExplainOptions, type Explanation, explain } from "./explain.js";
export { type ParsedPortrait, type ParsePortraitOptions, parsePortrait } from "./parsePortrait.js";
export { portraitJsonSchema } from "./portraitJsonSchema.js";
export { readOptions } from "./readOptions.js";
export { requireSameModel } from "./requireSameModel.js";
export { serialisePortrait } from "./serialisePortrait.js";
