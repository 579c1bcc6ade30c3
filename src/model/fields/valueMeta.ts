import type { ValueType } from "../../kernel/index.js";

/** Key under which a field's schema carries its value type in zod's own metadata. */
const key = "integrityValue";

/** Metadata that marks a schema as one of our value types. */
export function makeValueMeta(type: ValueType): Record<string, unknown> {
  return { [key]: type };
}

/** The value type a schema was marked with. */
export function valueTypeIn(meta: Readonly<Record<string, unknown>> | undefined): ValueType | undefined {
  // BECAUSE: only makeValueMeta writes this key.
  return meta?.[key] as ValueType | undefined;
}
