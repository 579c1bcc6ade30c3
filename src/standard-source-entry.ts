export { standardRulebookFiles } from "./standard-rulebook/standardRulebookFiles.gen.js";
