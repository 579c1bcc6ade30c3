import * as say from "../diagnostics/meaning.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readInteger, readKebab, scalar } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { Decay, Rule } from "../Rule.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { resolveExpression } from "./resolveExpression.js";
import { resolveFact } from "./resolveFact.js";
import type { Scope } from "./Scope.js";
import { dateType, typeName } from "./types.js";

const decayShape = { shape: need("形状", "step, linear or sanction"), months: key("月数", "Months"), from: key("起算", "From which day") };
const gateShape = { id: need("关口", "Gate"), freeFrom: key("解除日期", "First free day") };
const matterShape = { id: need("编号", "Id"), by: need("依据的事实", "Fact") };
const shapes = ["step", "linear", "sanction"] as const;

/** How a finding fades. */
export function resolveDecay(node: SyntaxNode, scope: Scope): Decay | undefined {
  const { report } = scope.context;
  const map = readMap(node, decayShape, report);
  const shape = readChoice(map?.shape, shapes, report);
  if (map === undefined || shape === undefined) return undefined;
  if (shape !== "sanction" && map.months === undefined) return report(say.ruleMissingKey, node.place, { key: "months", title: "months" });
  const months = map.months === undefined ? 0 : readInteger(map.months, report, 1, 1200);
  if (months === undefined) return undefined;
  if (map.from === undefined) return { shape, months };
  if (map.from.kind === "scalar" && map.from.text === "latest") return { shape, months, from: "latest" };
  const from = resolveExpression(map.from, scope, dateType);
  if (from === undefined) return undefined;
  if (from.type.scalar !== "date") return report(say.operandType, map.from.place, { expected: "date", found: typeName(from.type), suggestion: "date" });
  return { shape, months, from: from.expression };
}

/** The gate that a finding keeps shut, and until when. */
export function resolveGate(node: SyntaxNode, scope: Scope): Rule["gate"] {
  const { report, gates } = scope.context;
  const map = readMap(node, gateShape, report);
  const id = readChoice(map?.id, gates.map((gate) => gate.id), report);
  if (id === undefined) return undefined;
  if (map?.freeFrom === undefined) return { id };
  const freeFrom = resolveExpression(map.freeFrom, scope, dateType);
  if (freeFrom === undefined) return undefined;
  if (freeFrom.type.scalar !== "date") return report(say.operandType, map.freeFrom.place, { expected: "date", found: typeName(freeFrom.type), suggestion: "date" });
  return { id, freeFrom: freeFrom.expression };
}

/** What makes findings of several rules one matter. */
export function resolveMatter(node: SyntaxNode, scope: Scope): Rule["matter"] {
  const { report } = scope.context;
  const map = readMap(node, matterShape, report);
  const id = readKebab(map?.id, report);
  const name = scalar(map?.by, report);
  const by = name && resolveFact(name.text, name.place, scope);
  return id === undefined || by === undefined ? undefined : { id, by };
}
