import * as say from "../diagnostics/meaning.js";
import type { Decay, Rule } from "../Rule.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readInteger, readKebab, scalar } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { resolveTyped } from "./resolveExpression.js";
import { resolveFact } from "./resolveFact.js";
import type { Scope } from "./Scope.js";
import { dateType, isSymbol, mismatch, typeTitle } from "./types.js";

const decayShape = {
  shape: need("形状", "step, linear or sanction"),
  months: key("月数", "Months"),
  from: key("起算", "From which day"),
};
const gateShape = { id: need("关口", "Gate"), freeFrom: key("解除日期", "First free day") };
const matterShape = { id: need("编号", "Id"), by: need("依据的事实", "Fact") };
const shapes = ["step", "linear", "sanction"] as const;

/** How a finding fades. */
export function resolveDecay(node: SyntaxNode, scope: Scope): Decay | undefined {
  const { report } = scope.context;
  const map = readMap(node, decayShape, report);
  const shape = readChoice(map?.shape, shapes, report);
  if (map === undefined || shape === undefined) return undefined;
  if (shape !== "sanction" && map.months === undefined)
    return report(say.ruleMissingKey, node.place, { key: "months", title: "months" });
  const months = map.months === undefined ? 0 : readInteger(map.months, report, 1, 1200);
  if (months === undefined) return undefined;
  if (map.from === undefined) return { shape, months };
  if (map.from.kind === "scalar" && map.from.text === "latest") return { shape, months, from: "latest" };
  const from = resolveTyped(map.from, scope, dateType);
  return from && { shape, months, from };
}

/** The gate that a finding keeps shut, and until when. */
export function resolveGate(node: SyntaxNode, scope: Scope): Rule["gate"] {
  const { report, gates } = scope.context;
  const map = readMap(node, gateShape, report);
  const id = readChoice(
    map?.id,
    gates.map((gate) => gate.id),
    report,
  );
  if (id === undefined) return undefined;
  if (map?.freeFrom === undefined) return { id };
  const freeFrom = resolveTyped(map.freeFrom, scope, dateType);
  return freeFrom && { id, freeFrom };
}

/** What makes findings of several rules one matter. */
export function resolveMatter(node: SyntaxNode, scope: Scope): Rule["matter"] {
  const { report } = scope.context;
  const map = readMap(node, matterShape, report);
  const id = readKebab(map?.id, report);
  const name = scalar(map?.by, report);
  const by = name && resolveFact(name.text, name.place, scope);
  if (id === undefined || by === undefined || name === undefined) return undefined;
  if (by.type.list || !(isSymbol(by.type) || by.type.scalar === "integer"))
    return report(
      say.operandType,
      name.place,
      mismatch(
        { zh: "编号、文本或整数", en: "an id, a text or an integer" },
        typeTitle(by.type),
        "by: contract.supplierId",
      ),
    );
  return { id, by };
}
