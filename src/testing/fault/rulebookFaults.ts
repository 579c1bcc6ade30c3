import { languageFaults } from "./languageFaults.js";
import type { RulebookFault } from "./RulebookFault.js";
import { syntaxFaults } from "./syntaxFaults.js";

/** Every fault of rule files. */
export const rulebookFaults: readonly RulebookFault[] = [...syntaxFaults, ...languageFaults];
