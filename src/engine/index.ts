export { compileRules, type Evaluate, type EvaluateOptions } from "./compileRules.js";
