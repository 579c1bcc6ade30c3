import { standings } from "../../kernel/index.js";
import type { Condition } from "../Condition.js";
import * as say from "../diagnostics/meaning.js";
import { type Exception, type Rule, ruleKinds, ruleStatuses } from "../Rule.js";
import type { Titled } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readDay, readInteger, readItems, readKebab, readLocalized } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import type { Context } from "./Context.js";
import { exampleOwners } from "./exampleOwners.js";
import { resolveBasis } from "./resolveBasis.js";
import { resolveCondition } from "./resolveCondition.js";
import { resolveDecay, resolveGate, resolveMatter } from "./resolveConsequences.js";
import { resolveEach } from "./resolveEach.js";
import { resolveExamples } from "./resolveExamples.js";
import { resolveExpects } from "./resolveExpects.js";
import { resolveTyped } from "./resolveExpression.js";
import { resolveLets } from "./resolveLet.js";
import { resolveMessage } from "./resolveMessage.js";
import { ruleShape } from "./ruleShape.js";
import { emptyScope, type Scope } from "./Scope.js";
import { dateType } from "./types.js";

const messageShape = { zh: need("中文", "Chinese"), en: need("英文", "English") };
const effectiveShape = { from: key("起", "First day"), until: key("止", "Last day") };
const tierShape = { from: need("起始", "Lowest tier"), raise: need("提高", "Higher tiers") };
const raiseShape = { to: need("提高到", "To"), when: need("条件", "When") };
const exceptionShape = { id: need("编号", "Id"), title: need("名称", "Title"), when: need("条件", "When") };

/** A rule file, resolved and type-checked; `undefined` where something in it is wrong (then it is reported). */
export function resolveRule(node: SyntaxNode, outer: Context): Rule | undefined {
  let sound = true;
  const report: Report = (raise, place, args) => {
    if (raise.severity === "error") sound = false;
    return outer.report(raise, place, args);
  };
  const context: Context = { ...outer, report };
  const map = readMap(node, ruleShape, report);
  if (map === undefined) return undefined;
  const id = readKebab(map.rule, report);
  const version = readInteger(map.version, report, 1);
  const status = readChoice(map.status, ruleStatuses, report);
  const kind = readChoice(map.kind, ruleKinds, report);
  const title = readLocalized(map.title, report);
  const why = readLocalized(map.why, report);
  const category = readTitled(map.category, context.categories, context);
  const owner = readTitled(map.owner, context.owners, context);
  const action = readTitled(map.action, context.actions, context);
  const kinds = readItems(map.for).flatMap((one) => readChoice(one, [...context.model.subjects.keys()], report) ?? []);
  const found = resolveEach(map.each, emptyScope(context, kinds));
  if (found === undefined || kinds.length === 0) return undefined;
  const { each } = found;
  const group = each.kind === "group" ? each.type : undefined;
  if (map.let !== undefined && map.let.kind !== "map")
    report(say.ruleShape, map.let.place, {
      expected: "names with their measures",
      expectedZh: "名称和度量",
      suggestion: "let: { n: { count: gift } }",
    });
  const scope = map.let?.kind === "map" ? resolveLets(map.let, found.scope, group) : found.scope;
  const condition = (one: SyntaxNode | undefined): Condition | undefined => one && resolveCondition(one, scope);

  const severity = readSeverity(map.severity, scope);
  const needs = condition(map.needs);
  const when = condition(map.when);
  const expects = map.expects && resolveExpects(map.expects, scope);
  if (map.when === undefined && map.expects === undefined)
    report(say.ruleMissingKey, node.place, { key: "when", title: "when, expects" });
  if (kind === "gate" && map.gate === undefined)
    report(say.ruleMissingKey, node.place, { key: "gate", title: "gate: { id: … }" });
  const except = readItems(map.except).flatMap((one) => readException(one, scope) ?? []);
  const matter = map.matter && resolveMatter(map.matter, scope);
  const decay = map.decay && resolveDecay(map.decay, scope);
  const gate = map.gate && resolveGate(map.gate, scope);
  const by = map.by && resolveTyped(map.by, scope, dateType);
  if (map.by !== undefined && kind !== undefined && kind !== "notice") report(say.byOnlyInNotice, map.by.place);
  const effective = map.effective && readMap(map.effective, effectiveShape, report);
  const from = readDay(effective?.from, report);
  const until = readDay(effective?.until, report);
  if (from !== undefined && until !== undefined && effective?.until !== undefined && until < from)
    report(say.effectiveOrder, effective.until.place);
  const basis = readItems(map.basis).flatMap((one) => resolveBasis(one, context) ?? []);
  const texts = map.message && readMap(map.message, messageShape, report);
  const zh = resolveMessage(texts?.zh, scope);
  const en = resolveMessage(texts?.en, scope);
  const lets = [...scope.lets.values()];
  const owners = exampleOwners(context.model, { each, let: lets, ...(expects === undefined ? {} : { expects }) });
  const examples = resolveExamples(map.examples, owners, context);
  if (sound && status === "active" && map.rule !== undefined && !examples.some(({ expect }) => expect === "fires"))
    report(say.exampleMissing, map.rule.place, { rule: id ?? "" });
  if (sound) reportUnused(map.let, scope);

  const verification = readChoice(map.verification, standings, report) ?? "documented";
  if (!sound) return undefined;
  if (
    id === undefined ||
    version === undefined ||
    status === undefined ||
    kind === undefined ||
    title === undefined ||
    why === undefined
  )
    return undefined;
  if (
    category === undefined ||
    owner === undefined ||
    action === undefined ||
    severity === undefined ||
    zh === undefined ||
    en === undefined
  )
    return undefined;
  return {
    id,
    version,
    status,
    kind,
    title,
    why,
    category,
    severity,
    owner,
    action,
    basis,
    effective: { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
    for: kinds,
    each,
    let: lets,
    ...(needs === undefined ? {} : { needs }),
    ...(when === undefined ? {} : { when }),
    ...(expects === undefined ? {} : { expects }),
    except,
    verification,
    ...(matter === undefined ? {} : { matter }),
    ...(decay === undefined ? {} : { decay }),
    ...(gate === undefined ? {} : { gate }),
    ...(by === undefined ? {} : { by }),
    message: { zh, en },
    examples,
    place: map.rule?.place ?? node.place,
  };
}

function readTitled(node: SyntaxNode | undefined, known: readonly Titled[], context: Context): string | undefined {
  return readChoice(
    node,
    known.map(({ id }) => id),
    context.report,
  );
}

function readSeverity(node: SyntaxNode | undefined, scope: Scope): Rule["severity"] | undefined {
  const { report } = scope.context;
  if (node === undefined) return undefined;
  if (node.kind === "scalar") {
    const from = readInteger(node, report, 0, 5);
    return from === undefined ? undefined : { from, raise: [] };
  }
  const map = readMap(node, tierShape, report);
  const from = readInteger(map?.from, report, 0, 5);
  const raise = readItems(map?.raise).flatMap((one) => {
    const tier = readMap(one, raiseShape, report);
    const to = readInteger(tier?.to, report, Math.min(5, (from ?? 0) + 1), 5);
    const when = tier?.when && resolveCondition(tier.when, scope);
    return to === undefined || when === undefined ? [] : [{ to, when }];
  });
  return from === undefined ? undefined : { from, raise };
}

function readException(node: SyntaxNode, scope: Scope): Exception | undefined {
  const { report } = scope.context;
  const map = readMap(node, exceptionShape, report);
  const id = readKebab(map?.id, report);
  const title = readLocalized(map?.title, report);
  const when = map?.when && resolveCondition(map.when, scope);
  return id === undefined || title === undefined || when === undefined ? undefined : { id, title, when };
}

/** A definition that nothing reads is a slip more often than a plan. */
function reportUnused(node: SyntaxNode | undefined, scope: Scope): void {
  if (node?.kind !== "map") return;
  for (const entry of node.entries) {
    if (scope.lets.has(entry.key) && !scope.used.has(entry.key))
      scope.context.report(say.letUnused, entry.keyPlace, { name: entry.key });
  }
}
