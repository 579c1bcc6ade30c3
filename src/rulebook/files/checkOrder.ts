import type { DiagnosticArgs, DiagnosticRaiser } from "../../kernel/index.js";
import type { Report } from "../read/Report.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

/**
 * Reports the first value of a table that does not fit the one before it, at its own place; an empty table at the table.
 * What could not be read was reported before and ends the check.
 */
export function checkOrder(
  table: SyntaxNode,
  nodes: readonly SyntaxNode[],
  values: readonly (number | undefined)[],
  fits: (value: number, before: number | undefined) => boolean,
  raise: DiagnosticRaiser<string, DiagnosticArgs>,
  report: Report,
): void {
  if (nodes.length === 0) report(raise, table.place);
  for (const [index, value] of values.entries()) {
    if (value === undefined) return;
    if (fits(value, values[index - 1])) continue;
    report(raise, (nodes[index] ?? table).place);
    return;
  }
}
