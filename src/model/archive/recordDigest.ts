import { formatValue, type Sha256, type StoredValue, sha256Hex } from "../../kernel/index.js";
import type { FieldDefinition } from "../Model.js";

/**
 * SHA-256 of fields in catalogue order. Every part is length-prefixed, so that no two different records give one text;
 * `n` is none, `m` missing, `v` a value.
 */
export function recordDigest(
  name: string,
  facts: ReadonlyMap<string, FieldDefinition>,
  fields: Readonly<Record<string, StoredValue>>,
  sha256: Sha256 | undefined,
): string {
  return sha256Hex(canonicalFields(name, facts, fields), sha256);
}

/** The text that the digest is taken of. */
export function canonicalFields(
  name: string,
  facts: ReadonlyMap<string, FieldDefinition>,
  fields: Readonly<Record<string, StoredValue>>,
): string {
  let text = prefixed(name);
  for (const field of facts.values()) {
    if (field.compute !== undefined) continue;
    const value = fields[field.name];
    if (value === undefined) {
      text += "m";
    } else if (value === null) {
      text += "n";
    } else if (field.type.list && Array.isArray(value)) {
      text += `l${value.length};`;
      for (const member of value) text += prefixed(formatValue(member, { ...field.type, list: false }));
    } else {
      text += `v${prefixed(formatValue(value, field.type))}`;
    }
  }
  return text;
}

function prefixed(text: string): string {
  return `${text.length}:${text}`;
}
