import { closest } from "../../kernel/index.js";
import { type Nature, playing } from "../../model/index.js";
import type { FactReference } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { calendarUnits } from "../Measure.js";
import { readMap } from "../read/readMap.js";
import { readItems, scalar } from "../read/readScalar.js";
import { key } from "../read/Shape.js";
import { didYouMean, oneOf } from "../read/suggestion.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { resolveFact } from "./resolveFact.js";
import { type Scope, withBinding } from "./Scope.js";
import { dateType, mismatch } from "./types.js";

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

/** `claim`, `{ record: claim, as: c }`, `{ anyOf: [a, b], as: x }`; where a fact is measured `claim.paid` or `{ record: claim, as: c, fact: c.paid }`. */
export function resolveTarget(node: SyntaxNode, scope: Scope, measures = false): Target | undefined {
  const { report } = scope.context;
  if (node.kind === "scalar") {
    const [type = "", field] = measures ? node.text.split(".") : [node.text];
    if (!isType(type, node, scope)) return undefined;
    return { as: type, types: [type], node, ...(field === undefined ? {} : { fact: node.text }) };
  }
  const { fact: _, ...plainShape } = targetShape;
  const map: Partial<Record<keyof typeof targetShape, SyntaxNode>> | undefined = readMap(
    node,
    measures ? targetShape : plainShape,
    report,
  );
  if (map === undefined) return undefined;
  const listed = map.anyOf ?? map.record;
  if (listed === undefined) return report(say.ruleMissingKey, node.place, { key: "record", title: "record, anyOf" });
  if (map.anyOf !== undefined && map.record !== undefined)
    return report(say.ruleUnknownKey, map.record.place, { key: "record", ...didYouMean("anyOf") });
  const nodes = map.anyOf === undefined ? [listed] : readItems(listed);
  const types = nodes.flatMap((one) => readType(one, scope) ?? []);
  if (types.length === 0 || types.length < nodes.length) return undefined;
  const as = map.as === undefined ? types[0] : readAlias(map.as, types, scope);
  if (as === undefined) return undefined;
  if (types.length > 1 && map.as === undefined)
    return report(say.ruleMissingKey, node.place, { key: "as", title: "as: name" });
  const fact = scalar(map.fact, report)?.text;
  return { as, types, node, ...(fact === undefined ? {} : { fact }) };
}

function readType(node: SyntaxNode, scope: Scope): string | undefined {
  const one = scalar(node, scope.context.report);
  return one !== undefined && isType(one.text, one, scope) ? one.text : undefined;
}

const reserved: ReadonlySet<string> = new Set(["asOf", "peer", "param", "record", ...calendarUnits]);

/** Whether a name may be given to a let or a record: no name of the language, of a subject or of another record type. */
export function isFree(name: string, scope: Scope): boolean {
  return (
    /^[a-zA-Z][a-zA-Z0-9]*$/.test(name) &&
    !reserved.has(name) &&
    !scope.context.model.subjects.has(name) &&
    !scope.lets.has(name)
  );
}

/** `as:`, a name that is not taken. */
export function readAlias(node: SyntaxNode, types: readonly string[], scope: Scope): string | undefined {
  const { report, model } = scope.context;
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  const ofAnotherType = model.records.has(one.text) && !types.includes(one.text);
  return isFree(one.text, scope) && !ofAnotherType ? one.text : report(say.letDuplicate, one.place, { name: one.text });
}

function isType(type: string, node: SyntaxNode, scope: Scope): boolean {
  const { records } = scope.context.model;
  if (records.has(type)) return true;
  const titles = new Map(
    [...records.values()].flatMap((one) => [[one.title.zh, one.type] as const, [one.title.en, one.type] as const]),
  );
  const near = titles.get(type) ?? closest(type, records.keys()) ?? titles.get(closest(type, titles.keys()) ?? "");
  scope.context.report(say.recordTypeUnknown, node.place, {
    type,
    ...(near === undefined ? oneOf([...records.keys()]) : didYouMean(near)),
  });
  return false;
}

/** The scope in which the target's record is in sight. It may hide the record under test, as long as nothing speaks of both. */
export function scopeOfTarget(target: Target, scope: Scope): Scope {
  const hides = scope.bindings.get(target.as)?.only === undefined && scope.bindings.has(target.as);
  return withBinding(scope, { as: target.as, types: target.types, ...(hides ? { hides } : {}) });
}

/** The date by which records of the target are placed in time: `on`, else that of their nature. */
export function resolveOn(node: SyntaxNode | undefined, target: Target, scope: Scope): FactReference | undefined {
  const { model, report } = scope.context;
  if (node === undefined) {
    const fields = target.types.map((type) => dateOf(model.records.get(type)?.nature));
    const [field = ""] = fields;
    if (fields.some((other) => other !== field))
      return report(say.ruleMissingKey, target.node.place, { key: "on", title: fields.join(", ") });
    return resolveFact(`${target.as}.${field}`, target.node.place, scope);
  }
  const one = scalar(node, report);
  const fact = one && resolveFact(one.text, one.place, scope);
  if (fact === undefined || one === undefined) return undefined;
  const found =
    fact.of === "record" && fact.as === target.as ? fact.type : { zh: "别处的事实", en: "a fact of something else" };
  return found === fact.type && fact.type.scalar === "date" && !fact.type.list
    ? fact
    : report(say.operandType, one.place, mismatch(dateType, found, `on: ${target.as}.…`));
}

/** The fact that says when a record of such a nature happened or began. */
function dateOf(nature: Nature | undefined): string {
  if (nature === undefined) return "";
  return nature.kind === "event" ? nature.on : nature.from;
}

/** Whether all types of the target are states. */
export function isState(target: Target, scope: Scope): boolean {
  return target.types.every((type) => scope.context.model.records.get(type)?.nature.kind === "state");
}

/** Said where `over: own` could never find a record. */
export const neverOwn = {
  help: "records of this type never name a subject of the rule: none is its own",
  helpZh: "这类记录从不写明规则所评的对象，没有哪条是其本人的",
};

/** Whether a record of these types can be one of the subject's own, for every kind of subject that the rule is for. */
export function mayBeOwn({ types }: Target, { kinds, context }: Scope): boolean {
  const { model } = context;
  const named = new Set(types.flatMap((type) => Object.values(model.records.get(type)?.subjects ?? {})));
  const throughPosts = playing(model, "tenure").flatMap(({ definition: { subjects }, facts }) =>
    named.has(subjects[facts.post] ?? "") ? [subjects[facts.holder]] : [],
  );
  return kinds.every((kind) => named.has(kind) || throughPosts.includes(kind));
}
