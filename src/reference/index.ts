export type { JsonCondition, JsonRule } from "./jsonRulesEngine.js";
