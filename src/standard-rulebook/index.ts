export { type StandardRuleId, standardRulebook } from "./standardRulebook.gen.js";
