import type { ScalarType, ValueType } from "../../kernel/index.js";

export const integerType: ValueType = { scalar: "integer", list: false };
export const dateType: ValueType = { scalar: "date", list: false };
export const booleanType: ValueType = { scalar: "boolean", list: false };
export const shareType: ValueType = { scalar: "share", list: false };
export const periodType: ValueType = { scalar: "period", list: false };
export const textType: ValueType = { scalar: "text", list: false };

const symbols: ReadonlySet<ScalarType> = new Set(["text", "id", "enum"]);

/** Whether values of two types may be compared: the same scalar, or both words (text, id, enum); amounts in one currency. */
export function comparable(a: ValueType, b: ValueType): boolean {
  if (symbols.has(a.scalar) && symbols.has(b.scalar)) return true;
  if (a.scalar !== b.scalar) return false;
  return a.currency === undefined || b.currency === undefined || a.currency === b.currency;
}

/** A type as a message names it. */
export function typeName(type: ValueType): string {
  const name = type.currency === undefined ? type.scalar : `${type.scalar} ${type.currency}`;
  return type.list ? `list of ${name}` : name;
}
