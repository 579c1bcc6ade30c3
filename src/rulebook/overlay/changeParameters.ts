import { formatDay, formatValue } from "../../kernel/index.js";
import { paramDated } from "../diagnostics/folder.js";
import { paramUnknown, ruleShape } from "../diagnostics/meaning.js";
import { checkWithin, readValues } from "../files/readParameters.js";
import type { LegalDocument, Parameter } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import { oneOf, suggestion } from "../read/suggestion.js";
import { readLiteral } from "../resolve/readLiteral.js";
import type { MapEntry, SyntaxNode } from "../syntax/SyntaxNode.js";

/**
 * `params` of an overlay's rulebook.yaml: parameters of the base by id. A bare value holds from the first day on; one with
 * `from` holds from that day, and what the base says before it stays. Type, sanity range and way of reading stay the base's.
 */
export function changeParameters(
  node: SyntaxNode | undefined,
  params: Map<string, Parameter>,
  documents: ReadonlyMap<string, LegalDocument>,
  report: Report,
): void {
  if (node === undefined) return;
  if (node.kind !== "map") {
    report(ruleShape, node.place, { expected: "gift.handOverWithin: 15", ...oneOf([...params.keys()]) });
    return;
  }
  for (const entry of node.entries) {
    const base = params.get(entry.key);
    if (base === undefined) {
      report(paramUnknown, entry.keyPlace, { param: entry.key, ...suggestion(entry.key, params.keys()) });
      continue;
    }
    const values = valuesOf(entry, base, documents, report);
    if (values === undefined) continue;
    params.set(entry.key, {
      ...base,
      values: [...base.values.filter(({ from }) => from < (values[0]?.from ?? from)), ...values],
      // What the overlay sets without a basis is its own choice, and never called law.
      configurable: values.some(({ basis }) => basis === undefined),
    });
  }
}

function valuesOf(
  { key, value }: MapEntry,
  base: Parameter,
  documents: ReadonlyMap<string, LegalDocument>,
  report: Report,
): Parameter["values"] | undefined {
  if (value.kind !== "scalar") {
    if (value.kind === "list" && value.items.length === 0)
      report(ruleShape, value.place, {
        expected: "{ from: 2025-01-01, value: … }",
        suggestion: "write the day and the value",
        suggestionZh: "写明日期和取值",
      });
    const { values } = readValues(value, base, documents, report);
    return values.length === 0 ? undefined : values;
  }
  const [first] = base.values;
  const literal = readLiteral(value, base.type, report);
  if (literal === undefined || first === undefined) return undefined;
  if (base.values.length > 1)
    return report(paramDated, value.place, {
      param: key,
      value: value.text,
      values: base.values.map((one) => `${formatDay(one.from)}: ${formatValue(one.value.value, base.type)}`),
    });
  checkWithin(literal, value, base.range, report);
  return [{ from: first.from, value: literal }];
}
