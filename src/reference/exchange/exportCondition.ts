import type { Condition } from "../../rulebook/index.js";
import type { JsonCondition } from "../jsonRulesEngine.js";
import type { ExportContext } from "./ExportContext.js";
import { exportLeaf } from "./exportLeaf.js";

/** A condition with the ten operators of json-rules-engine, equal to ours wherever every fact is exactly known. */
export function exportCondition(condition: Condition, context: ExportContext): JsonCondition {
  if ("all" in condition) return { all: condition.all.map((one) => exportCondition(one, context)) };
  if ("any" in condition) return { any: condition.any.map((one) => exportCondition(one, context)) };
  if ("not" in condition) return { not: exportCondition(condition.not, context) };
  // Expanded: what a shared condition means hangs on the names of the rule that uses it.
  if ("condition" in condition) return exportCondition(condition.is, context);
  return exportLeaf(condition, context);
}
