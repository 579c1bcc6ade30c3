import type { FactReference } from "../Condition.js";
import { operandType, ruleShape } from "../diagnostics/meaning.js";
import type { Each } from "../Rule.js";
import { readMap } from "../read/readMap.js";
import { readItems, scalar } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { resolveCondition } from "./resolveCondition.js";
import { resolveSpan } from "./resolveExpression.js";
import { resolveFact } from "./resolveFact.js";
import { resolveCalendarPeriod } from "./resolveMeasure.js";
import { readAlias, resolveTarget } from "./resolveTarget.js";
import { type Scope, withBinding } from "./Scope.js";
import { mismatch } from "./types.js";

const groupShape = {
  group: need("按组", "Record type whose groups are tested"),
  as: key("名称", "Name"),
  by: need("分组依据", "Facts that make a group"),
  within: key("最近多久", "Only the last …"),
  where: key("条件", "Only records for which this holds"),
};

/** What a rule is applied to, and the scope its conditions have. */
export function resolveEach(
  node: SyntaxNode | undefined,
  scope: Scope,
): { readonly each: Each; readonly scope: Scope } | undefined {
  if (node === undefined) return { each: { kind: "subject" }, scope };
  const { report } = scope.context;
  if (node.kind === "map" && node.entries.some((entry) => entry.key === "calendar")) {
    const period = resolveCalendarPeriod(node, report);
    return period && { each: { kind: "calendar", period }, scope: { ...scope, calendar: period.unit } };
  }
  if (node.kind === "map" && node.entries.some((entry) => entry.key === "group")) return resolveGroup(node, scope);
  const target = resolveTarget(node, scope);
  if (target === undefined) return undefined;
  const { as, types } = target;
  return { each: { kind: "record", as, types }, scope: withBinding(scope, { as, types }) };
}

function resolveGroup(node: SyntaxNode, scope: Scope): { readonly each: Each; readonly scope: Scope } | undefined {
  const { report } = scope.context;
  const map = readMap(node, groupShape, report);
  const target = map?.group && resolveTarget(map.group, scope);
  const type = target?.types[0];
  if (map === undefined || target === undefined || type === undefined) return undefined;
  if (map.group?.kind !== "scalar")
    return report(ruleShape, target.node.place, {
      expected: "one record type",
      expectedZh: "一个记录类型",
      suggestion: `group: ${type}, as: name`,
      suggestionZh: `group: ${type}, as: 名称`,
    });
  const as = map.as === undefined ? target.as : readAlias(map.as, [type], scope);
  if (as === undefined) return undefined;
  const inner = withBinding(scope, { as, types: [type] });
  const by: FactReference[] = [];
  for (const one of readItems(map.by)) {
    const name = scalar(one, report);
    const fact = name && resolveFact(name.text, name.place, inner);
    if (fact === undefined || name === undefined) return undefined;
    if (fact.of !== "record" || fact.as !== as || fact.type.list)
      return report(
        operandType,
        name.place,
        mismatch(
          { zh: `${as} 的单个事实`, en: `a single fact of ${as}` },
          { zh: "别的内容", en: "something else" },
          `by: ${as}.…`,
        ),
      );
    by.push(fact);
  }
  const within = resolveSpan(map.within, scope);
  const where = map.where && resolveCondition(map.where, inner);
  if (
    by.length === 0 ||
    (map.within !== undefined && within === undefined) ||
    (map.where !== undefined && where === undefined)
  )
    return undefined;
  const only = new Set(by.flatMap((fact) => (fact.of === "record" ? [fact.field] : [])));
  return {
    each: {
      kind: "group",
      as,
      type,
      by,
      ...(within === undefined ? {} : { within }),
      ...(where === undefined ? {} : { where }),
    },
    scope: withBinding(scope, { as, types: [type], only }),
  };
}
