import * as say from "../diagnostics/meaning.js";
import type { Mitigation, Scoring, Titled } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import {
  readChoice,
  readDay,
  readFactor,
  readInteger,
  readItems,
  readKebab,
  readLocalized,
  readText,
  readThousandths,
} from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { Context } from "../resolve/Context.js";
import { resolveCondition } from "../resolve/resolveCondition.js";
import { emptyScope, withBinding } from "../resolve/Scope.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { checkOrder } from "./checkOrder.js";
import { opinionSchema } from "./opinionShape.js";
import { readPostFactor } from "./readPostFactor.js";
import { readVerification } from "./readVerification.js";
import { usesSchema } from "./usesShape.js";

/** The keys of rulebook.yaml. Points are written as points, factors as 0.8 or 80 %. */
export const rulebookShape = {
  rulebook: need("编号", "Id"),
  version: need("版本", "Version"),
  format: need("格式", "Format", { const: 1 }),
  title: need("名称", "Title"),
  reviewedOn: need("上次法律复核", "Last legal review"),
  extends: key("扩展自", "Extends"),
  off: key("停用的规则", "Rules switched off, with a reason"),
  replace: key("取代的规则、列表等", "Rules, lists and the like replaced, with a reason"),
  params: key("改动的参数", "Parameters changed, by id"),
  base: need("各级基础分（严重程度 0–5）", "Points by severity 0–5"),
  verification: need("核实状态的系数", "Factor by standing"),
  postFactor: need("岗位系数", "Post factor"),
  mitigation: key("从轻情节", "Mitigation"),
  weights: need("名次权重", "Rank weights"),
  floors: key("等级下限", "Floors"),
  grades: need("等级", "Grades"),
  ceilingFrom: need("系统发现不得单独达到的等级", "The grade that unreviewed detections alone must not reach"),
  knots: need("分值换算", "Points → score"),
  dimensions: need("维度", "Dimensions"),
  dimensionCap: need("维度封顶分值", "Points at which a dimension's health is 0"),
  minimumCoverage: need("最低覆盖率", "Least coverage for a grade"),
  outlookMonths: need("展望月数", "Months of the outlook"),
  categories: need("类别", "Categories"),
  gates: key("关口", "Gates"),
  actions: need("处理建议", "Actions"),
  owners: need("负责部门", "Owners"),
  indicators: key("政治生态指标", "Shares that portraits of units show"),
  controls: key("控制措施与可防止的问题", "Controls, what they prevent and how they are repaired"),
  opinion: key("廉政意见拟稿", "How opinions on candidates are drafted", opinionSchema),
  uses: key("画像的用途", "What people do with portraits", usesSchema),
};

export type RulebookNodes = Partial<Record<keyof typeof rulebookShape, SyntaxNode>>;

const titledShape = { id: need("编号", "Id"), title: need("名称", "Title") };
const mitigationShape = {
  id: need("编号", "Id"),
  title: need("名称", "Title"),
  when: need("条件", "When"),
  factor: need("系数", "Factor"),
  maxSeverity: key("最高严重程度", "Cap on severity"),
};
const floorShape = { severity: need("严重程度", "Severity"), grade: need("等级", "Grade") };
const gradeShape = {
  grade: need("等级", "Grade"),
  from: need("起始分值", "From"),
  title: need("名称", "Title"),
  colour: need("颜色", "Colour"),
  followUp: need("后续", "Follow-up"),
};
const knotShape = { points: need("分值", "Points"), score: need("评分", "Score") };
const dimensionShape = { id: need("编号", "Id"), title: need("名称", "Title"), categories: need("类别", "Categories") };

/** A list of codes with titles. */
export function readTitledList(node: SyntaxNode | undefined, report: Report): readonly Titled[] {
  return readItems(node).flatMap((one) => {
    const map = readMap(one, titledShape, report);
    const id = readKebab(map?.id, report);
    const title = readLocalized(map?.title, report);
    return id === undefined || title === undefined ? [] : [{ id, title }];
  });
}

/** All the numbers of scoring; checks that bands, weights and knots run one way. */
export function readScoring(map: RulebookNodes, context: Context): Scoring | undefined {
  const { report } = context;
  const points = readItems(map.base).map((one) => readThousandths(one, report));
  const base = points.flatMap((one) => one ?? []);
  if (map.base !== undefined)
    checkOrder(
      map.base,
      readItems(map.base),
      points,
      (value, before) => (before === undefined ? value === 0 : value >= before),
      say.bandsGap,
      report,
    );
  if (map.base !== undefined && base.length !== 6)
    report(say.ruleShape, map.base.place, {
      expected: "[ 0, 2, 5, 10, 20, 35 ]",
      suggestion: "write six numbers, for severity 0 to 5",
      suggestionZh: "写六个数，对应严重程度 0 至 5",
    });
  const verification = readVerification(map.verification, report);
  const postFactor = readPostFactor(map.postFactor, context);
  const ranks = readItems(map.weights);
  const weights = ranks.map((one) => readFactor(one, report));
  if (map.weights !== undefined)
    checkOrder(
      map.weights,
      ranks,
      weights,
      (value, before) => before === undefined || value <= before,
      say.weightsOrder,
      report,
    );
  const grades = readGrades(map.grades, report);
  const names = grades.map(({ grade }) => grade);
  const floors = readItems(map.floors).flatMap((one) => {
    const floor = readMap(one, floorShape, report);
    const severity = readInteger(floor?.severity, report, 1, 5);
    const grade = readChoice(floor?.grade, names, report);
    return severity === undefined || grade === undefined ? [] : [{ severity, grade }];
  });
  const ceilingFrom = readChoice(map.ceilingFrom, names, report);
  const knots = readKnots(map.knots, report);
  const dimensions = readDimensions(map.dimensions, context);
  const dimensionCap = readThousandths(map.dimensionCap, report);
  const minimumCoverage = readThousandths(map.minimumCoverage, report, 1000);
  const outlookMonths = readInteger(map.outlookMonths, report, 1, 120);
  const mitigation = readItems(map.mitigation).flatMap((one) => readMitigation(one, context) ?? []);
  if (
    verification === undefined ||
    postFactor === undefined ||
    ceilingFrom === undefined ||
    dimensionCap === undefined ||
    minimumCoverage === undefined ||
    outlookMonths === undefined
  )
    return undefined;
  return {
    base,
    verification,
    postFactor,
    mitigation,
    weights: weights.flatMap((weight) => weight ?? []),
    floors,
    grades,
    ceilingFrom,
    knots,
    dimensions,
    dimensionCap,
    minimumCoverage,
    outlookMonths,
  };
}

/** Bands begin at 0 and each begins above the one before. */
const rises = (value: number, before: number | undefined): boolean =>
  before === undefined ? value === 0 : value > before;

function readKnots(node: SyntaxNode | undefined, report: Report): Scoring["knots"] {
  const rows = readItems(node).map((one) => {
    const knot = readMap(one, knotShape, report);
    const points = readThousandths(knot?.points, report);
    const score = readInteger(knot?.score, report, 0, 100);
    return { points, score, pointsNode: knot?.points ?? one, scoreNode: knot?.score ?? one };
  });
  const inOrder = (value: number, before: number | undefined): boolean => before === undefined || value >= before;
  if (node !== undefined) {
    checkOrder(
      node,
      rows.map((row) => row.pointsNode),
      rows.map((row) => row.points),
      rises,
      say.bandsGap,
      report,
    );
    checkOrder(
      node,
      rows.map((row) => row.scoreNode),
      rows.map((row) => row.score),
      inOrder,
      say.bandsGap,
      report,
    );
  }
  return rows.flatMap(({ points, score }) =>
    points === undefined || score === undefined ? [] : [[points, score] as const],
  );
}

function readGrades(node: SyntaxNode | undefined, report: Report): Scoring["grades"] {
  const nodes: SyntaxNode[] = [];
  const starts: (number | undefined)[] = [];
  const grades = readItems(node).flatMap((one) => {
    const map = readMap(one, gradeShape, report);
    const grade = readText(map?.grade, report);
    const from = readThousandths(map?.from, report);
    nodes.push(map?.from ?? one);
    starts.push(from);
    const title = readLocalized(map?.title, report);
    const colour = readLocalized(map?.colour, report);
    const followUp = readLocalized(map?.followUp, report);
    if (
      grade === undefined ||
      from === undefined ||
      title === undefined ||
      colour === undefined ||
      followUp === undefined
    )
      return [];
    return [{ grade, from, title, colour, followUp }];
  });
  if (node !== undefined) checkOrder(node, nodes, starts, rises, say.bandsGap, report);
  return grades;
}

function readDimensions(node: SyntaxNode | undefined, context: Context): Scoring["dimensions"] {
  const { report, categories } = context;
  const known = categories.map(({ id }) => id);
  const dimensions = readItems(node).flatMap((one) => {
    const map = readMap(one, dimensionShape, report);
    const id = readKebab(map?.id, report);
    const title = readLocalized(map?.title, report);
    const members = readItems(map?.categories).flatMap((category) => readChoice(category, known, report) ?? []);
    return id === undefined || title === undefined ? [] : [{ id, title, categories: members }];
  });
  for (const category of known) {
    const times = dimensions.flatMap((dimension) => dimension.categories).filter((one) => one === category).length;
    if (node !== undefined && times !== 1) report(say.dimensionMissing, node.place, { category });
  }
  return dimensions;
}

function readMitigation(node: SyntaxNode, context: Context): Mitigation | undefined {
  const { report, model } = context;
  const map = readMap(node, mitigationShape, report);
  const id = readKebab(map?.id, report);
  const title = readLocalized(map?.title, report);
  const factor = readFactor(map?.factor, report);
  const maxSeverity = readInteger(map?.maxSeverity, report, 0, 5);
  const [anyType = ""] = model.records.keys();
  const scope = withBinding(emptyScope(context, [...model.subjects.keys()]), {
    as: "record",
    types: [anyType],
    envelopeOnly: true,
  });
  const when = map?.when && resolveCondition(map.when, scope);
  if (id === undefined || title === undefined || factor === undefined || when === undefined) return undefined;
  return { id, title, when, factor, ...(maxSeverity === undefined ? {} : { maxSeverity }) };
}

/** Id, version, titles and dates of rulebook.yaml. */
export function readHeader(
  map: RulebookNodes,
  report: Report,
): { id: string; version: string; title: { zh: string; en: string }; reviewedOn: number } | undefined {
  const id = readKebab(map.rulebook, report);
  const version = readText(map.version, report);
  const title = readLocalized(map.title, report);
  const reviewedOn = readDay(map.reviewedOn, report);
  readInteger(map.format, report, 1, 1);
  return id === undefined || version === undefined || title === undefined || reviewedOn === undefined
    ? undefined
    : { id, version, title, reviewedOn };
}
