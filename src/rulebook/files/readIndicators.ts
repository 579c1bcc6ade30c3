import { type Model, subjectPlaying } from "../../model/index.js";
import type { UnitIndicator } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readItems, readKebab, readLocalized } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

const indicatorShape = {
  id: need("编号", "Id"),
  title: need("名称", "Title"),
  family: key("同属一个整体的指标", "Indicators that are parts of one whole"),
  part: need("分子（单位的整数事实）", "Part: an integer fact of the unit"),
  whole: need("分母（单位的整数事实）", "Whole: an integer fact of the unit"),
  rule: key("评判该指标的规则", "The rule that judges this share"),
};

/**
 * Shares of a unit's own records that its portrait shows, by the integer facts that the model has of units. The rule that judges
 * one may be among the rules of this book or among those that it has switched off.
 */
export function readIndicators(
  node: SyntaxNode | undefined,
  rules: readonly string[],
  model: Model,
  report: Report,
): readonly UnitIndicator[] {
  const unit = subjectPlaying(model, "unit")?.definition;
  const integers = [...(unit?.facts.values() ?? [])].filter(({ type }) => type.scalar === "integer" && !type.list);
  const names = integers.map(({ name }) => `${unit?.kind}.${name}`);
  return readItems(node).flatMap((one) => {
    const map = readMap(one, indicatorShape, report);
    const id = readKebab(map?.id, report);
    const title = readLocalized(map?.title, report);
    const family = map?.family === undefined ? id : readKebab(map.family, report);
    const [part, whole] = [map?.part, map?.whole].map((fact) => readChoice(fact, names, report)?.split(".")[1]);
    const rule = map?.rule === undefined ? undefined : readChoice(map.rule, rules, report);
    if (id === undefined || title === undefined || family === undefined || part === undefined || whole === undefined)
      return [];
    return [{ id, title, family, part, whole, ...(rule === undefined ? {} : { rule }) }];
  });
}
