import type { Localized } from "../../kernel/index.js";

/** What a key of a rule file holds: enough for reading, help texts and the JSON Schema of editors. */
export interface KeyShape {
  readonly required?: boolean;
  readonly title: Localized;
  /** The line to add where the key is missing and its name alone would not say it. */
  readonly line?: string;
  /** JSON Schema of the value, where it is simple; else anything that the reader of the key accepts. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** The closed set of keys of a map in a rule file. */
export type Shape = Readonly<Record<string, KeyShape>>;

/** A key's shape in one line. */
export function key(zh: string, en: string, schema?: Readonly<Record<string, unknown>>): KeyShape {
  return { title: { zh, en }, ...(schema === undefined ? {} : { schema }) };
}

/** A key that must be there. */
export function need(zh: string, en: string, schema?: Readonly<Record<string, unknown>>): KeyShape {
  return { ...key(zh, en, schema), required: true };
}
