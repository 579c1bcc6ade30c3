import { formatValue, type Scalar, type ScalarType, type StoredValue } from "../../kernel/index.js";
import type { FieldDefinition } from "../Model.js";

/** Scalars that have one spelling only: what was read is what would be written. */
const hasOneSpelling: { readonly [S in ScalarType]: boolean } = {
  boolean: false,
  integer: false,
  text: true,
  id: true,
  enum: true,
  date: true,
  money: false,
  period: false,
  share: false,
};

/**
 * A field's part of the text of which a record's digest is taken; a record is its name and the parts of its fields in catalogue
 * order. `n` is none, `m` missing, `v` a value, `l` a list; every part is length-prefixed, so that no two different records give one
 * text. `written` is the value as it stood in the file.
 */
export function canonicalField(value: StoredValue, written: unknown, { type }: FieldDefinition): string {
  if (value === undefined) return "m";
  if (value === null) return "n";
  if (!type.list || !Array.isArray(value)) return `v${prefixed(textOf(value, written, type.scalar))}`;
  let text = `l${value.length};`;
  const members: readonly unknown[] = Array.isArray(written) ? written : [];
  value.forEach((member: Scalar, index) => {
    text += prefixed(textOf(member, members[index], type.scalar));
  });
  return text;
}

function textOf(value: Exclude<StoredValue, null | undefined>, written: unknown, scalar: ScalarType): string {
  if (typeof written === "string") {
    if (hasOneSpelling[scalar]) return written;
    // An amount has two: with all of its decimals, which is the one that is written, and without; and a nought may have a sign.
    if (scalar === "money" && written.includes(".") && !written.startsWith("-")) return written;
  }
  return formatValue(value, { scalar, list: false });
}

export function prefixed(text: string): string {
  return `${text.length}:${text}`;
}
