import { compareText, type Literal, type ValueType } from "../../kernel/index.js";
import * as say from "../diagnostics/meaning.js";
import type { LegalDocument, Parameter } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readDay, readItems, readLocalized, scalar } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import { readLiteral } from "../resolve/readLiteral.js";
import { resolveBasis } from "../resolve/resolveBasis.js";
import type { ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";

export const parametersShape = { parameters: need("参数", "Parameters", { type: "array" }) };
const parameterShape = {
  id: need("编号", "Id"),
  title: need("名称", "Title"),
  type: need("类型", "Type"),
  values: need("取值，按起始日期", "Values by the day from which they hold"),
  at: key("按哪一天取值", "event, asOf or lenient"),
  favours: key("对当事人有利的方向", "Which direction favours the person"),
  range: key("合理范围", "Sanity range"),
};
const valueShape = {
  from: need("起", "From"),
  value: need("取值", "Value"),
  basis: key("依据", "Basis"),
  note: key("说明", "Note"),
};
const rangeShape = { min: need("最小", "Least"), max: need("最大", "Most") };
const types = ["integer", "money", "share", "period", "date", "boolean", "text"] as const;

/** `params/*.yaml`: numbers by date. Without a legal basis a parameter is a configurable default and never called law. */
export function readParameters(
  node: SyntaxNode,
  documents: ReadonlyMap<string, LegalDocument>,
  report: Report,
): readonly { readonly parameter: Parameter; readonly node: SyntaxNode }[] {
  const map = readMap(node, parametersShape, report);
  return readItems(map?.parameters).flatMap((one) => {
    const parameter = readParameter(one, documents, report);
    return parameter === undefined ? [] : [{ parameter, node: one }];
  });
}

function readParameter(
  node: SyntaxNode,
  documents: ReadonlyMap<string, LegalDocument>,
  report: Report,
): Parameter | undefined {
  const map = readMap(node, parameterShape, report);
  const id = scalar(map?.id, report)?.text;
  const title = readLocalized(map?.title, report);
  const scalarType = readChoice(map?.type, types, report);
  if (map === undefined || id === undefined || title === undefined || scalarType === undefined) return undefined;
  const type: ValueType = { scalar: scalarType, list: false };
  const range = map.range && readRange(map.range, type, report);
  const { values, type: due } = readValues(
    map.values,
    { id, type, ...(range === undefined ? {} : { range }) },
    documents,
    report,
  );
  const at = readChoice(map.at, ["event", "asOf", "lenient"], report) ?? "event";
  const favours = readChoice(map.favours, ["higher", "lower"], report);
  if (at === "lenient" && favours === undefined)
    report(say.ruleMissingKey, node.place, { key: "favours", title: "higher / lower" });
  const [first] = values;
  if (first === undefined) return undefined;
  return {
    id,
    title,
    type: due,
    values,
    at,
    ...(favours === undefined ? {} : { favours }),
    ...(range === undefined ? {} : { range }),
    configurable: values.every(({ basis }) => basis === undefined),
  };
}

/** Values by the day from which they hold, within the sanity range; the first amount states the currency of all. */
export function readValues(
  node: SyntaxNode | undefined,
  parameter: Pick<Parameter, "id" | "type" | "range">,
  documents: ReadonlyMap<string, LegalDocument>,
  report: Report,
): Pick<Parameter, "values" | "type"> {
  let type = parameter.type;
  const values = readItems(node).flatMap((one) => {
    const entry = readMap(one, valueShape, report);
    const from = readDay(entry?.from, report);
    const written = scalar(entry?.value, report);
    const value = written && readLiteral(written, type, report);
    if (value?.type === "money") type = { ...type, currency: value.value.currency };
    const basis = entry?.basis && resolveBasis(entry.basis, { documents, report });
    const note = readLocalized(entry?.note, report);
    if (from === undefined || value === undefined || written === undefined) return [];
    checkWithin(value, written, parameter.range, report);
    return [{ from, value, ...(basis === undefined ? {} : { basis }), ...(note === undefined ? {} : { note }) }];
  });
  if (
    node !== undefined &&
    values.some((one, index) => one.from <= (values[index - 1]?.from ?? Number.NEGATIVE_INFINITY))
  )
    report(say.paramGap, node.place, { param: parameter.id });
  return { values, type };
}

/** Reports a value outside the sanity range. */
export function checkWithin(value: Literal, written: ScalarNode, range: Parameter["range"], report: Report): void {
  if (range !== undefined && !isWithin(value, range))
    report(say.range, written.place, { value: written.text, least: show(range.min), most: show(range.max) });
}

function readRange(
  node: SyntaxNode,
  type: ValueType,
  report: Report,
): { readonly min: Literal; readonly max: Literal } | undefined {
  const map = readMap(node, rangeShape, report);
  const least = scalar(map?.min, report);
  const most = scalar(map?.max, report);
  const min = least && readLiteral(least, type, report);
  const max = most && readLiteral(most, type, report);
  return min === undefined || max === undefined ? undefined : { min, max };
}

function isWithin(value: Literal, { min, max }: { readonly min: Literal; readonly max: Literal }): boolean {
  return order(min, value) <= 0 && order(value, max) <= 0;
}

/** A sanity check of the author's numbers, not an evaluation: exact for integers, amounts and shares of rule files. */
function order(a: Literal, b: Literal): number {
  const size = (one: Literal): bigint | undefined => {
    if (one.type === "integer") return BigInt(one.value);
    if (one.type === "money") return BigInt(one.value.amount);
    if (one.type === "period") return BigInt(one.value.count);
    if (one.type === "date") return BigInt(one.value.first);
    return undefined;
  };
  if (a.type === "share" && b.type === "share")
    return a.value.numerator * b.value.denominator - b.value.numerator * a.value.denominator;
  const left = size(a);
  const right = size(b);
  if (left !== undefined && right !== undefined) return left < right ? -1 : left > right ? 1 : 0;
  return compareText(JSON.stringify(a), JSON.stringify(b));
}

function show(literal: Literal): string {
  return typeof literal.value === "object" ? JSON.stringify(literal.value) : String(literal.value);
}
