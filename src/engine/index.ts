export { compileRules, type Evaluate, type EvaluateOptions } from "./compileRules.js";
export { distance } from "./observe/nearEdge.js";
export type { Observer, Sight } from "./observe/Observer.js";
export type { Value } from "./Value.js";
