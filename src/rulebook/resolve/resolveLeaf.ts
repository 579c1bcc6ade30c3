import type { ValueType } from "../../kernel/index.js";
import type { Leaf } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { type OperatorName, operatorNames, operatorSigns, operators } from "../operators.js";
import { reportUnknownKey } from "../read/readMap.js";
import { scalar } from "../read/readScalar.js";
import { didYouMean, suggestion } from "../read/suggestion.js";
import type { MapNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { signIn } from "../syntax/signIn.js";
import { resolveFact } from "./resolveFact.js";
import { resolveOperand } from "./resolveOperand.js";
import type { Scope } from "./Scope.js";
import { mismatch, typeTitle } from "./types.js";

const keys = ["fact", "operator", "value"];

/** `{ fact, operator, value }`, types checked against the one table of operators. */
export function resolveLeaf(node: MapNode, scope: Scope): Leaf | undefined {
  const { report } = scope.context;
  const strays = node.entries.filter(({ key }) => !keys.includes(key));
  for (const stray of strays) reportUnknownKey(stray, keys, report);
  const at = (key: string): SyntaxNode | undefined => node.entries.find((entry) => entry.key === key)?.value;
  const factNode = scalar(at("fact"), report);
  const fact = factNode && resolveFact(factNode.text, factNode.place, scope);
  const operatorNode = at("operator");
  const operator = resolveOperator(operatorNode, node, scope);
  if (fact === undefined || operator === undefined || operatorNode === undefined || strays.length > 0) return undefined;
  if (!takes(operator, fact.type))
    return report(say.operatorType, operatorNode.place, {
      operator,
      ...typeArgument(fact.type),
      allowed: allowedFor(fact.type),
    });
  const { operand } = operators[operator];
  const valueNode = at("value");
  if (operand === "nothing") {
    if (valueNode === undefined) return { fact, operator, place: node.place };
    return report(
      say.operandType,
      valueNode.place,
      mismatch(
        { zh: "无需比较的值", en: "no value" },
        { zh: "一个值", en: "a value" },
        `{ fact: ${fact.name}, operator: ${operator} }`,
      ),
    );
  }
  if (valueNode === undefined) return report(say.ruleMissingKey, node.place, { key: "value", title: operator });
  if (operand === "members" && valueNode.kind === "scalar") {
    const single = { type: "a single value", typeZh: "单个值" };
    return report(say.operatorType, operatorNode.place, {
      operator,
      ...single,
      allowed: allowedFor(fact.type).filter((name) => operators[name].operand === "same"),
    });
  }
  const value = resolveOperand(valueNode, operator, fact, scope);
  return value && { fact, operator, value, place: node.place };
}

function resolveOperator(node: SyntaxNode | undefined, leaf: MapNode, scope: Scope): OperatorName | undefined {
  const { report } = scope.context;
  if (node === undefined)
    return report(say.ruleMissingKey, leaf.place, { key: "operator", title: operatorNames.join(", ") });
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  const found = operatorNames.find((name) => name === one.text);
  if (found !== undefined) return found;
  // A `>` alone begins a folded text in YAML, which is then empty.
  const written = one.quoted && one.text.trim() === "" ? (signIn(one.place)?.sign ?? one.text) : one.text;
  const meant = operatorSigns[written];
  return report(say.operatorUnknown, one.place, {
    operator: written,
    ...(meant === undefined ? suggestion(written, operatorNames) : didYouMean(meant)),
  });
}

function takes(operator: OperatorName, type: ValueType): boolean {
  const row = operators[operator];
  const scalars: readonly string[] = row.takes;
  return scalars.includes(type.scalar) && (row.list === "either" || row.list === type.list);
}

function allowedFor(type: ValueType): readonly OperatorName[] {
  return operatorNames.filter((name) => takes(name, type));
}

function typeArgument(type: ValueType): { readonly type: string; readonly typeZh: string } {
  const title = typeTitle(type);
  return { type: title.en, typeZh: title.zh };
}
