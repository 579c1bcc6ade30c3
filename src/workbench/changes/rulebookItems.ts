import { compareText, formatDay, formatValue } from "../../kernel/index.js";
import { canonicalJson, type NamedList, type Parameter, type Rule, type Rulebook } from "../../rulebook/index.js";
import type { ItemKind, RulebookItem } from "./RulebookItem.js";

/** Keys whose texts are read by people and by no formula. */
const textKeys: ReadonlySet<string> = new Set([
  "title",
  "why",
  "owner",
  "action",
  "basis",
  "message",
  "examples",
  "version",
  "colour",
  "followUp",
]);
/** Tables of codes: who acts, and how, never by how many points. */
const tablesOfCodes: ReadonlySet<string> = new Set(["actions", "owners"]);

/** Every definition of a rulebook: rules, parameters, tables of rulebook.yaml, lists, calendars, documents; by kind, then id. */
export function rulebookItems(rulebook: Rulebook): readonly RulebookItem[] {
  const { scoring, categories, gates, actions, owners } = rulebook;
  const tables: Readonly<Record<string, unknown>> = { ...scoring, categories, gates, actions, owners };
  return [
    ...rulebook.rules.map(ruleItem),
    ...Object.values(rulebook.params).map(paramItem),
    ...Object.entries(tables).map(([id, table]) => tableItem(id, table)),
    ...Object.values(rulebook.lists).map(listItem),
    ...Object.values(rulebook.calendars).map(({ title, source, ...days }) =>
      item("calendar", days.id, { title, source, ...days }, days),
    ),
    ...Object.values(rulebook.documents).map((document) => item("document", document.key, document, null)),
  ];
}

function ruleItem({ place: _place, examples: _examples, ...rule }: Rule): RulebookItem {
  // What is not in force scores nothing, whatever it says.
  const numbers = rule.status === "active" ? withoutTexts(rule) : null;
  return item("rule", rule.id, rule, numbers);
}

/** Members in one order: a list says what is in it, not where. */
function listItem(list: NamedList): RulebookItem {
  const values = list.values.map(canonicalJson).sort(compareText);
  return item("list", list.id, { ...list, values }, { type: list.type, values });
}

function paramItem(parameter: Parameter): RulebookItem {
  const { id, type, values, at, favours } = parameter;
  const dated = values.map(({ from, value }) => ({ from, value }));
  const texts = values.map((one) => [formatValue(one.value.value, type), formatDay(one.from)] as const);
  const [first] = texts;
  const shown =
    texts.length === 1 && first !== undefined
      ? first[0]
      : texts.map(([value, from]) => `${value} (${from})`).join(", ");
  return { ...item("param", id, parameter, { type, dated, at, favours }), shown };
}

function tableItem(id: string, table: unknown): RulebookItem {
  const numbers = tablesOfCodes.has(id) ? null : Array.isArray(table) ? withoutTexts(table) : table;
  const plain = typeof table === "number" || typeof table === "string";
  return { ...item("table", id, table, numbers), ...(plain ? { shown: shownTable(id, table) } : {}) };
}

/** As rulebook.yaml writes it: points where milli-points are held, a percentage where per mille. */
function shownTable(id: string, value: number | string): string {
  if (typeof value === "string") return value;
  if (id === "minimumCoverage") return `${value / 10} %`;
  return String(id === "dimensionCap" ? value / 1000 : value);
}

function item(kind: ItemKind, id: string, definition: unknown, numbers: unknown): RulebookItem {
  const parts =
    typeof definition === "object" && definition !== null && !Array.isArray(definition)
      ? Object.fromEntries(Object.entries(definition).map(([key, value]) => [key, canonicalJson(value)]))
      : {};
  return { kind, id, numbers: canonicalJson(numbers), all: canonicalJson(definition), parts };
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !textKeys.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutTexts(inner)]));
}
