export { standardModel } from "./standard/index.js";
export { type StandardRuleId, standardRulebook } from "./standard-rulebook/index.js";
