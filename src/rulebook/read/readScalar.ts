import { type CivilDate, type Localized, parseCivilDate, parseShare } from "../../kernel/index.js";
import {
  booleanForm,
  choiceUnknown,
  dateForm,
  numberForm,
  range,
  ruleIdForm,
  ruleShape,
  shareForm,
} from "../diagnostics/meaning.js";
import type { ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import type { Report } from "./Report.js";
import { readMap } from "./readMap.js";
import { need } from "./Shape.js";
import { suggestion } from "./suggestion.js";
import { withoutUnit } from "./withoutUnit.js";

/** A scalar, or a report that one was expected. */
export function readText(node: SyntaxNode | undefined, report: Report): string | undefined {
  return scalar(node, report)?.text;
}

export function scalar(node: SyntaxNode | undefined, report: Report): ScalarNode | undefined {
  if (node === undefined) return undefined;
  if (node.kind === "scalar" && (node.text !== "" || node.quoted)) return node;
  return report(ruleShape, node.place, {
    expected: "a value",
    expectedZh: "一个值",
    suggestion: "write it after the colon",
    suggestionZh: "写在冒号后面",
  });
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id in kebab case. */
export function readKebab(node: SyntaxNode | undefined, report: Report): string | undefined {
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  return kebab.test(one.text) ? one.text : report(ruleIdForm, one.place, { value: one.text });
}

const integer = /^(0|-?[1-9]\d*)$/;

/** An integer within bounds, both inclusive. */
export function readInteger(
  node: SyntaxNode | undefined,
  report: Report,
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  const value = Number(one.text);
  if (one.quoted || !integer.test(one.text) || !Number.isSafeInteger(value))
    return report(numberForm, one.place, { value: one.text, ...withoutUnit(one.text) });
  return value >= least && value <= most ? value : report(range, one.place, { value: one.text, least, most });
}

/** A decimal with at most three places, as thousandths: points → milli-points, factors → per mille. Percentages are factors too. */
export function readThousandths(
  node: SyntaxNode | undefined,
  report: Report,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  const share = one.quoted ? undefined : parseShare(one.text);
  const thousandths = share === undefined ? Number.NaN : (share.numerator * 1000) / share.denominator;
  if (!Number.isSafeInteger(thousandths))
    return report(numberForm, one.place, { value: one.text, ...withoutUnit(one.text) });
  return thousandths >= 0 && thousandths <= most
    ? thousandths
    : report(range, one.place, { value: one.text, least: 0, most: most / 1000 });
}

export function readBoolean(node: SyntaxNode | undefined, report: Report): boolean | undefined {
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  if (!one.quoted && (one.text === "true" || one.text === "false")) return one.text === "true";
  return report(booleanForm, one.place, { value: one.text });
}

export function readDate(node: SyntaxNode | undefined, report: Report): CivilDate | undefined {
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  return parseCivilDate(one.text) ?? report(dateForm, one.place, { value: one.text });
}

/** A date known to the day, as its number. */
export function readDay(node: SyntaxNode | undefined, report: Report): number | undefined {
  const date = readDate(node, report);
  if (date === undefined || node === undefined) return undefined;
  return date.first === date.last
    ? date.first
    : report(dateForm, node.place, { value: node.kind === "scalar" ? node.text : "" });
}

export function readFactor(node: SyntaxNode | undefined, report: Report): number | undefined {
  const value = readThousandths(node, report);
  if (value === undefined || node === undefined) return value;
  return value <= 10_000 ? value : report(shareForm, node.place, { value: String(value / 1000) });
}

/** One of a closed set of words. */
export function readChoice<const T extends string>(
  node: SyntaxNode | undefined,
  choices: readonly T[],
  report: Report,
): T | undefined {
  const one = scalar(node, report);
  if (one === undefined) return undefined;
  const found = choices.find((choice) => choice === one.text);
  return found ?? report(choiceUnknown, one.place, { value: one.text, ...suggestion(one.text, choices) });
}

const localized = {
  zh: { ...need("中文文字", "the Chinese text"), line: "zh: …" },
  en: { ...need("英文文字", "the English text"), line: "en: …" },
};

/** A text in both languages. */
export function readLocalized(node: SyntaxNode | undefined, report: Report): Localized | undefined {
  if (node === undefined) return undefined;
  if (node.kind === "scalar")
    return report(ruleShape, node.place, {
      expected: "a text in both languages",
      expectedZh: "中英文各一份的文字",
      suggestion: "write { zh: …, en: … }",
      suggestionZh: "写成 { zh: …, en: … }",
    });
  const map = readMap(node, localized, report);
  const zh = readText(map?.zh, report);
  const en = readText(map?.en, report);
  return zh === undefined || en === undefined ? undefined : { zh, en };
}

/** The items of a list; a single item may stand without the list. */
export function readItems(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (node === undefined) return [];
  return node.kind === "list" ? node.items : [node];
}
