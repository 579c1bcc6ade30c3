import * as say from "../diagnostics/meaning.js";
import type { Expects } from "../Rule.js";
import { readMap } from "../read/readMap.js";
import { readChoice } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { resolveCondition } from "./resolveCondition.js";
import { resolveTyped } from "./resolveExpression.js";
import { mayBeOwn, neverOwn, resolveOn, resolveTarget, scopeOfTarget } from "./resolveTarget.js";
import type { Scope } from "./Scope.js";
import { dateType } from "./types.js";

const expectsShape = {
  record: need("应有的记录", "The record that is expected"),
  where: key("条件", "Only records for which this holds"),
  on: key("按哪个日期", "Which date counts"),
  from: key("最早", "First day that counts"),
  by: need("期限", "Last day"),
  late: need("逾期补办", "remedies: late is as good; counts: late stays late"),
  over: key("范围", "own: only the subject's own records"),
};

/** "Nothing by the deadline." */
export function resolveExpects(node: SyntaxNode, scope: Scope): Expects | undefined {
  const { report } = scope.context;
  const map = readMap(node, expectsShape, report);
  const target = map?.record && resolveTarget(map.record, scope);
  const inner = target && scopeOfTarget(target, scope);
  if (map === undefined || target === undefined || inner === undefined) return undefined;
  const where = map.where && resolveCondition(map.where, inner);
  const on = resolveOn(map.on, target, inner);
  const from = resolveTyped(map.from, scope, dateType);
  const by = resolveTyped(map.by, scope, dateType);
  const late = readChoice(map.late, ["remedies", "counts"], report);
  const over = readChoice(map.over, ["own"], report);
  if (over !== undefined && map.over !== undefined && !mayBeOwn(target, scope)) {
    report(say.measureOption, map.over.place, { option: "over", ...neverOwn });
    return undefined;
  }
  if (
    on === undefined ||
    by === undefined ||
    late === undefined ||
    (map.where !== undefined && where === undefined) ||
    (map.from !== undefined && from === undefined)
  )
    return undefined;
  return {
    as: target.as,
    types: target.types,
    ...(over === undefined ? {} : { over }),
    ...(where === undefined ? {} : { where }),
    on,
    ...(from === undefined ? {} : { from }),
    by,
    late,
  };
}
