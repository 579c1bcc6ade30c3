export { compileRules, type Evaluate, type EvaluateOptions } from "./compileRules.js";
export { distance } from "./observe/nearEdge.js";
export { type Edge, edges, type Observer, type Sight } from "./observe/Observer.js";
export type { Value } from "./Value.js";
