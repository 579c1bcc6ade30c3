import { closest } from "../../kernel/index.js";
import type { FactReference } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { readMap } from "../read/readMap.js";
import { readItems, scalar } from "../read/readScalar.js";
import { key } from "../read/Shape.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { resolveFact } from "./resolveFact.js";
import { type Scope, withBinding } from "./Scope.js";

/** Which records something is about: types under one name, and perhaps one fact of theirs. */
export interface Target {
  readonly as: string;
  readonly types: readonly string[];
  readonly fact?: string;
  readonly node: SyntaxNode;
}

const targetShape = {
  record: key("记录类型", "Record type"),
  anyOf: key("记录类型之一", "Any of these record types"),
  as: key("名称", "Name"),
  fact: key("度量的事实", "The fact measured"),
};

/** `claim`, `claim.paid`, `{ record: claim, as: c }`, `{ anyOf: [a, b], as: x }`, each perhaps with `fact`. */
export function resolveTarget(node: SyntaxNode, scope: Scope): Target | undefined {
  const { report } = scope.context;
  if (node.kind === "scalar") {
    const [type = "", field] = node.text.split(".");
    if (!isType(type, node, scope)) return undefined;
    return { as: type, types: [type], node, ...(field === undefined ? {} : { fact: node.text }) };
  }
  const map = readMap(node, targetShape, report);
  if (map === undefined) return undefined;
  const nodes = map.anyOf === undefined ? readItems(map.record) : readItems(map.anyOf);
  const types = nodes.flatMap((one) => (one.kind === "scalar" && isType(one.text, one, scope) ? [one.text] : []));
  const as = map.as === undefined ? types[0] : scalar(map.as, report)?.text;
  if (types.length === 0 || types.length < nodes.length || as === undefined)
    return nodes.length === 0 ? report(say.ruleMissingKey, node.place, { key: "record", title: "record / anyOf" }) : undefined;
  const fact = map.fact === undefined ? undefined : scalar(map.fact, report)?.text;
  return { as, types, node, ...(fact === undefined ? {} : { fact }) };
}

function isType(type: string, node: SyntaxNode, scope: Scope): boolean {
  const { records } = scope.context.model;
  if (records.has(type)) return true;
  const titles = new Map([...records.values()].flatMap((one) => [[one.title.zh, one.type] as const, [one.title.en, one.type] as const]));
  const near = closest(type, records.keys()) ?? titles.get(closest(type, titles.keys()) ?? "");
  scope.context.report(say.recordTypeUnknown, node.place, { type, suggestion: near ?? "integrity-portrait facts" });
  return false;
}

/** The scope in which the target's record is in sight; a report where the name would hide another record. */
export function scopeOfTarget(target: Target, scope: Scope): Scope | undefined {
  const hidden = scope.bindings.get(target.as);
  if (hidden !== undefined && hidden.only === undefined)
    return scope.context.report(say.aliasNeeded, target.node.place, { alias: target.as, type: target.types[0] ?? "" });
  return withBinding(scope, { as: target.as, types: target.types });
}

/** The date by which records of the target are placed in time: `on`, else that of their nature. */
export function resolveOn(node: SyntaxNode | undefined, target: Target, scope: Scope): FactReference | undefined {
  const { model, report } = scope.context;
  if (node !== undefined) {
    const one = scalar(node, report);
    const fact = one && resolveFact(one.text, one.place, scope);
    if (fact === undefined) return undefined;
    return fact.type.scalar === "date" ? fact : report(say.operandType, node.place, { expected: "date", found: fact.type.scalar, suggestion: "date" });
  }
  const nature = model.records.get(target.types[0] ?? "")?.nature;
  const field = nature === undefined ? "occurredOn" : nature.kind === "event" ? nature.on : nature.from;
  return resolveFact(`${target.as}.${field}`, target.node.place, scope);
}

/** Whether the target's types are states. */
export function isState(target: Target, scope: Scope): boolean {
  return scope.context.model.records.get(target.types[0] ?? "")?.nature.kind === "state";
}
