import { type Localized, type OpinionDraft, opinionDrafts, type Period } from "../../kernel/index.js";
import * as say from "../diagnostics/meaning.js";
import { type MustState, mustStates, type OpinionMust, type OpinionTable } from "../Opinion.js";
import type { Rule } from "../Rule.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readInteger, readItems, readKebab, readLocalized, scalar } from "../read/readScalar.js";
import { need } from "../read/Shape.js";
import { suggestion } from "../read/suggestion.js";
import type { Context } from "../resolve/Context.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { checkOpinionCovers } from "./checkOpinionCovers.js";
import { caseShape, draftShape, mustShape, opinionShape, rowShape } from "./opinionShape.js";

/** How opinions on candidates are drafted. LAW: no table may read as clean what is missing, undecided or not done. */
export function readOpinion(
  node: SyntaxNode | undefined,
  context: Context,
  grades: readonly string[],
  rules: readonly Rule[],
): OpinionTable | undefined {
  const { report, model } = context;
  const map = node && readMap(node, opinionShape, report);
  if (node === undefined || map === undefined) return undefined;
  const kinds = readItems(map.for).flatMap((one) => readChoice(one, [...model.subjects.keys()], report) ?? []);
  const validFor = readValidity(map.validFor, context);
  const drafts = readDrafts(map.drafts, report);
  const musts = readItems(map.musts).flatMap((one) => readMust(one, context, kinds, rules) ?? []);
  const rows = readItems(map.rows).flatMap((one) => readRow(one, context, grades) ?? []);
  if (map.rows !== undefined) checkOpinionCovers(map.rows, rows, report);
  return validFor === undefined || drafts === undefined ? undefined : { for: kinds, validFor, drafts, musts, rows };
}

function readDrafts(node: SyntaxNode | undefined, report: Report): OpinionTable["drafts"] | undefined {
  const map = node && readMap<Readonly<Record<string, { title: Localized }>>>(node, draftShape, report);
  const titles: Partial<Record<OpinionDraft, Localized>> = {};
  for (const draft of opinionDrafts) {
    const title = readLocalized(map?.[draft], report);
    if (title === undefined) return undefined;
    titles[draft] = title;
  }
  // BECAUSE: the loop has left none out.
  return titles as Record<OpinionDraft, Localized>;
}

/** `{ param: opinion.validFor }`, a period above 0 at all times. */
function readValidity(node: SyntaxNode | undefined, { report, params }: Context): string | undefined {
  const name = scalar(node && readMap(node, { param: need("参数", "Parameter") }, report)?.param, report);
  if (name === undefined) return undefined;
  const param = params.get(name.text);
  if (param === undefined)
    return report(say.paramUnknown, name.place, { param: name.text, ...suggestion(name.text, params.keys()) });
  const isPeriod = param.type.scalar === "period" && !param.type.list;
  // BECAUSE: the type of the parameter says that its values are periods.
  if (isPeriod && param.values.every(({ value }) => (value.value as Period).count > 0)) return param.id;
  return report(say.opinionValidity, name.place, { param: param.id });
}

function readMust(
  node: SyntaxNode,
  { report }: Context,
  kinds: readonly string[],
  rules: readonly Rule[],
): OpinionMust | undefined {
  const map = readMap(node, mustShape, report);
  const id = readKebab(map?.id, report);
  const title = readLocalized(map?.title, report);
  const name = scalar(map?.rule, report);
  if (id === undefined || title === undefined || name === undefined) return undefined;
  const rule = rules.find((one) => one.id === name.text);
  const fault = faultOf(rule, kinds);
  if (fault === undefined) return { id, title, rule: name.text };
  const positives = rules.filter((one) => faultOf(one, kinds) === undefined).map((one) => one.id);
  return report(say.opinionRule, name.place, {
    must: id,
    rule: name.text,
    fault: fault.en,
    faultZh: fault.zh,
    ...suggestion(name.text, positives),
  });
}

/** What keeps a rule from saying whether a must was done. */
function faultOf(rule: Rule | undefined, kinds: readonly string[]): Localized | undefined {
  if (rule === undefined) return { zh: "不存在或已停用", en: "does not exist or is switched off" };
  if (rule.status !== "active") return { zh: "没有启用", en: "is not active" };
  if (rule.kind !== "positive") return { zh: "的种类不是 positive", en: "is not of the kind `positive`" };
  const missing = kinds.filter((kind) => !rule.for.includes(kind));
  return missing.length === 0
    ? undefined
    : { zh: `不适用于 ${missing.join("、")}`, en: `is not for ${missing.join(", ")}` };
}

function readRow(
  node: SyntaxNode,
  context: Context,
  grades: readonly string[],
): OpinionTable["rows"][number] | undefined {
  const { report } = context;
  const map = readMap(node, rowShape, report);
  const id = readKebab(map?.id, report);
  const draft = readChoice(map?.draft, ["information-for-consideration", "suspend", "adverse"], report);
  const title = readLocalized(map?.title, report);
  const when = map?.when && readCase(map.when, context, grades);
  if (id === undefined || draft === undefined || title === undefined || when === undefined) return undefined;
  if (Object.keys(when).length === 0) return report(say.opinionRowNone, map?.when?.place ?? node.place, { row: id });
  return { id, draft, title, when };
}

function readCase(
  node: SyntaxNode,
  { report, gates }: Context,
  grades: readonly string[],
): OpinionTable["rows"][number]["when"] | undefined {
  const map = readMap(node, caseShape, report);
  if (map === undefined) return undefined;
  const ids = gates.map(({ id }) => id);
  const choices = <const T extends string>(
    one: SyntaxNode | undefined,
    names: readonly T[],
  ): readonly T[] | undefined => one && readItems(one).flatMap((item) => readChoice(item, names, report) ?? []);
  const gatesIn = (one: SyntaxNode | undefined): readonly string[] | "any" | undefined =>
    one?.kind === "scalar" && one.text === "any" ? "any" : choices(one, ids);
  const barred = gatesIn(map.barred);
  const undecided = gatesIn(map.undecided);
  const musts: readonly MustState[] | undefined = choices(map.musts, mustStates);
  const graded = choices(map.grades, [...grades, "insufficient-data"]);
  const couldBe = choices(map.couldBe, grades);
  const severity = readInteger(map.severity, report, 1, 5);
  return {
    ...(barred && { barred }),
    ...(undecided && { undecided }),
    ...(musts && { musts }),
    ...(graded && { grades: graded }),
    ...(couldBe && { couldBe }),
    ...(severity !== undefined && { severity }),
    ...(readChoice(map.unresolved, ["true"], report) && { unresolved: true as const }),
    ...(readChoice(map.unreviewed, ["true"], report) && { unreviewed: true as const }),
  };
}
