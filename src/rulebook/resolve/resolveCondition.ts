import { closest, type SourcePlace } from "../../kernel/index.js";
import type { Condition } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { reportUnknownKey } from "../read/readMap.js";
import { scalar } from "../read/readScalar.js";
import { suggestion } from "../read/suggestion.js";
import type { MapEntry, MapNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { conditionLimits } from "./conditionLimits.js";
import { resolveLeaf } from "./resolveLeaf.js";
import type { Scope } from "./Scope.js";

const forms = ["all", "any", "not", "condition", "fact"] as const;

/** Where in a tree a condition stands. */
interface Position {
  readonly depth: number;
  /** The shared conditions that led here, and the place where the rule itself refers to the first. */
  readonly chain: readonly string[];
  readonly reference?: SourcePlace;
}

/** A condition: exactly one form an object, none empty; shared conditions are resolved where they are used. */
export function resolveCondition(
  node: SyntaxNode,
  scope: Scope,
  position: Position = { depth: 0, chain: [] },
): Condition | undefined {
  const { report } = scope.context;
  const { count } = scope;
  if (count.reported) return undefined;
  count.parts += 1;
  if (position.chain.length === 0 && isLeaf(node)) count.leaves += 1;
  if (
    position.depth > conditionLimits.depth ||
    count.parts > conditionLimits.parts ||
    count.leaves > conditionLimits.leaves
  ) {
    count.reported = true;
    return report(say.limitCondition, position.reference ?? node.place);
  }
  const below: Position = { ...position, depth: position.depth + 1 };
  if (node.kind !== "map") return report(say.conditionForm, node.place);
  const [form, second] = node.entries.filter(({ key }) => forms.some((one) => one === key));
  if (form === undefined) return reportNoForm(node, scope);
  if (second !== undefined) return report(say.conditionTwoForms, second.keyPlace, { form: second.key });
  const others = node.entries.filter((entry) => entry !== form);
  if (form.key === "fact") return resolveLeaf(node, scope);
  const [extra] = others;
  if (extra !== undefined) return reportUnknownKey(extra, [form.key], report);
  if (form.key === "not") {
    if (form.value.kind !== "map") return report(say.conditionForm, form.value.place);
    const inner = resolveCondition(form.value, scope, below);
    return inner && { not: inner };
  }
  if (form.key === "condition") return resolveShared(form, scope, position);
  if (form.value.kind !== "list") return report(say.conditionForm, form.value.place);
  if (form.value.items.length === 0) return report(say.conditionEmpty, form.value.place, { form: form.key });
  const arms = form.value.items.map((item) => resolveCondition(item, scope, below));
  const whole = arms.filter((arm) => arm !== undefined);
  if (whole.length < arms.length) return undefined;
  return form.key === "all" ? { all: whole } : { any: whole };
}

function isLeaf(node: SyntaxNode): boolean {
  return node.kind === "map" && node.entries.some(({ key }) => key === "fact");
}

function reportNoForm(node: MapNode, scope: Scope): undefined {
  const { report } = scope.context;
  const [first] = node.entries;
  if (first === undefined) return report(say.conditionForm, node.place);
  const known = [...forms, "operator", "value"];
  const mistyped = node.entries.find(({ key }) => !known.includes(key) && closest(key, known) !== undefined) ?? first;
  return known.includes(mistyped.key)
    ? report(say.conditionForm, node.place)
    : reportUnknownKey(mistyped, known, report);
}

function resolveShared(form: MapEntry, scope: Scope, position: Position): Condition | undefined {
  const { report, conditions } = scope.context;
  const name = scalar(form.value, report);
  if (name === undefined) return undefined;
  const { chain } = position;
  if (chain.includes(name.text))
    return report(say.conditionCycle, name.place, { chain: [...chain, name.text].join(" → ") });
  const shared = conditions.get(name.text);
  scope.context.usedConditions.add(name.text);
  if (shared === undefined)
    return report(say.conditionUnknown, name.place, { name: name.text, ...suggestion(name.text, conditions.keys()) });
  const is = resolveCondition(shared.when, scope, {
    ...position,
    chain: [...chain, name.text],
    reference: position.reference ?? name.place,
  });
  return is && { condition: name.text, is };
}
