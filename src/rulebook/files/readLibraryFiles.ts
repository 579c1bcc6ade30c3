import type { Literal, ValueType } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import * as say from "../diagnostics/meaning.js";
import type { LegalDocument, NamedList, WorkingCalendar } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readDay, readInteger, readItems, readLocalized, readText, scalar } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import { oneOf } from "../read/suggestion.js";
import type { ConditionNode } from "../resolve/Context.js";
import { readLiteral } from "../resolve/readLiteral.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

export const listShape = {
  list: need("编号", "Id"),
  title: need("名称", "Title"),
  of: need("取值属于哪个事实，或哪种类型", "The fact whose values these are, or a type"),
  values: need("取值", "Values", { type: "array" }),
};

/** `lists/*.yaml`: values of one fact (`of: kinship.relation`) or of a plain type. */
export function readList(node: SyntaxNode, model: Model, report: Report): NamedList | undefined {
  const map = readMap(node, listShape, report);
  const id = readText(map?.list, report);
  const title = readLocalized(map?.title, report);
  const of = scalar(map?.of, report);
  if (id === undefined || title === undefined || of === undefined) return undefined;
  const [owner = "", field] = of.text.split(".");
  const facts = model.records.get(owner)?.facts ?? model.subjects.get(owner)?.facts;
  const named = field === undefined ? undefined : facts?.get(field)?.type;
  const plain: ValueType | undefined = ["integer", "text", "id", "money", "share"].includes(of.text)
    ? { scalar: of.text as "text", list: false }
    : undefined; // BECAUSE: one of five scalar names, just compared.
  const type = named ?? plain;
  if (type === undefined)
    return report(say.factUnknown, of.place, { fact: of.text, ...oneOf(["text", "id", "integer", "money", "share"]) });
  const element: ValueType = { ...type, list: false };
  const values: Literal[] = readItems(map?.values).flatMap((one) => {
    const value = scalar(one, report);
    return (value && readLiteral(value, element, report, of.text)) ?? [];
  });
  return { id, title, type: element, values };
}

export const conditionShape = {
  condition: need("编号", "Id"),
  title: key("名称", "Title"),
  when: need("条件", "Condition"),
};

/** `conditions/*.yaml`: kept as written, resolved where it is used. */
export function readCondition(node: SyntaxNode, report: Report): ConditionNode | undefined {
  const map = readMap(node, conditionShape, report);
  const id = readText(map?.condition, report);
  return id === undefined || map?.when === undefined || node.kind !== "map" ? undefined : { id, when: map.when, node };
}

export const calendarShape = {
  calendar: need("编号", "Id"),
  title: need("名称", "Title"),
  source: need("来源", "Source"),
  years: need("涵盖年份", "Years covered"),
  holidays: need("休息的工作日", "Weekdays off", { type: "array" }),
  workingWeekends: need("上班的周末", "Weekend days worked", { type: "array" }),
};

/** `calendars/*.yaml`: days off and on, with their source. */
export function readCalendar(node: SyntaxNode, report: Report): WorkingCalendar | undefined {
  const map = readMap(node, calendarShape, report);
  const id = readText(map?.calendar, report);
  const title = readLocalized(map?.title, report);
  const source = readText(map?.source, report);
  const [first, last] = readItems(map?.years).map((one) => readInteger(one, report, 1900, 2999));
  if (id === undefined || title === undefined || source === undefined || first === undefined) return undefined;
  const days = (list: SyntaxNode | undefined): readonly number[] =>
    readItems(list)
      .flatMap((one) => readDay(one, report) ?? [])
      .sort((a, b) => a - b);
  return {
    id,
    title,
    source,
    years: [first, last ?? first],
    holidays: days(map?.holidays),
    workingWeekends: days(map?.workingWeekends),
  };
}

export const documentShape = {
  document: need("编号", "Key"),
  title: need("名称", "Title"),
  issuer: need("制定机关", "Issuer"),
  number: key("文号", "Number"),
  inForce: need("施行期间", "In force from … until"),
  replacedBy: key("被何文件取代", "Replaced by"),
  address: key("官方网址", "Official address"),
  confidence: need("核实程度", "verified, secondary or memory"),
  articles: key("已核实的条款", "Articles that may be cited"),
  note: key("说明", "Note"),
};
const inForceShape = { from: need("起", "From"), until: key("止", "Until") };
const articlesShape = { verified: key("已核实", "Verified"), secondary: key("二手来源", "Secondary source") };

/** `documents/*.yaml`: titles and numbers, no clause text; articles only as far as someone read them. */
export function readDocument(node: SyntaxNode, report: Report): LegalDocument | undefined {
  const map = readMap(node, documentShape, report);
  const documentKey = readText(map?.document, report);
  const title = readLocalized(map?.title, report);
  const issuer = readLocalized(map?.issuer, report);
  const force = map?.inForce && readMap(map.inForce, inForceShape, report);
  const from = readDay(force?.from, report);
  const until = readDay(force?.until, report);
  const confidence = readChoice(map?.confidence, ["verified", "secondary", "memory"], report);
  if (
    documentKey === undefined ||
    title === undefined ||
    issuer === undefined ||
    from === undefined ||
    confidence === undefined
  )
    return undefined;
  const lists = map?.articles && readMap(map.articles, articlesShape, report);
  const articles: Record<string, "verified" | "secondary"> = {};
  for (const one of readItems(lists?.secondary)) articles[readText(one, report) ?? ""] = "secondary";
  for (const one of readItems(lists?.verified)) articles[readText(one, report) ?? ""] = "verified";
  const optional = {
    number: readText(map?.number, report),
    replacedBy: readText(map?.replacedBy, report),
    address: readText(map?.address, report),
  };
  return {
    key: documentKey,
    title,
    issuer,
    inForce: { from, ...(until === undefined ? {} : { until }) },
    confidence,
    articles,
    // BECAUSE: entries with a value only; the keys are those of LegalDocument.
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<
      Pick<LegalDocument, "number" | "replacedBy" | "address">
    >),
  };
}
