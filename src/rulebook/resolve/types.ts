import type { Localized, ScalarType, ValueType } from "../../kernel/index.js";

export const integerType: ValueType = { scalar: "integer", list: false };
export const dateType: ValueType = { scalar: "date", list: false };
export const booleanType: ValueType = { scalar: "boolean", list: false };
export const shareType: ValueType = { scalar: "share", list: false };
export const periodType: ValueType = { scalar: "period", list: false };
export const textType: ValueType = { scalar: "text", list: false };

const symbols: ReadonlySet<ScalarType> = new Set(["text", "id", "enum"]);

/** Words of any kind: text, id, enum. */
export function isSymbol(type: ValueType): boolean {
  return symbols.has(type.scalar);
}

/** Whether values of two types may be compared: the same scalar, or both words (text, id, enum); amounts in one currency. */
export function comparable(a: ValueType, b: ValueType): boolean {
  if (a.members !== undefined && b.members !== undefined)
    return a.members.some((member) => b.members?.includes(member) === true);
  if (isSymbol(a) && isSymbol(b)) return true;
  if (a.scalar !== b.scalar) return false;
  return a.currency === undefined || b.currency === undefined || a.currency === b.currency;
}

const titles: Readonly<Record<ScalarType, Localized>> = {
  boolean: { zh: "是否值", en: "boolean" },
  integer: { zh: "整数", en: "integer" },
  text: { zh: "文本", en: "text" },
  id: { zh: "编号", en: "id" },
  enum: { zh: "选项", en: "enum" },
  money: { zh: "金额", en: "money" },
  date: { zh: "日期", en: "date" },
  period: { zh: "期限", en: "period" },
  share: { zh: "比例", en: "share" },
};

/** A type as a message names it. */
export function typeTitle(type: ValueType): Localized {
  const title = titles[type.scalar];
  const currency = type.currency === undefined ? "" : ` ${type.currency}`;
  return type.list
    ? { zh: `${title.zh}${currency}的列表`, en: `list of ${title.en}${currency}` }
    : { zh: `${title.zh}${currency}`, en: `${title.en}${currency}` };
}

/** What is expected and what was found, as the texts of `operand-type` want them; `form` is what to write. */
export function mismatch(
  expected: ValueType | Localized,
  found: ValueType | Localized,
  form: string,
): Readonly<Record<string, string>> {
  const wanted = "scalar" in expected ? typeTitle(expected) : expected;
  const given = "scalar" in found ? typeTitle(found) : found;
  return { expected: wanted.en, expectedZh: wanted.zh, found: given.en, foundZh: given.zh, form };
}

/** How a value of a type is written. */
export const writtenAs: Readonly<Record<ScalarType, string>> = {
  boolean: "true, false",
  integer: "500",
  text: '"…"',
  id: '"…"',
  enum: "…",
  money: "500.00 CNY",
  date: "2024-05-01, { shift: [gift.occurredOn, 30 days] }",
  period: "24 months",
  share: "15 %",
};

/** The one currency of two amounts that may be compared. */
export function joined(a: ValueType, b: ValueType): ValueType {
  return a.currency === undefined ? b : a;
}
