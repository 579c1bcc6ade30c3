import type { ValueType } from "../../kernel/index.js";

/** Key under which a field's schema carries its value type in zod's own metadata. */
const key = "integrityValue";

/** What a schema of ours says of itself: its value type, and how many of its checks are part of that type. */
export interface ValueMark {
  readonly type: ValueType;
  readonly checks: number;
}

/** Metadata that marks a schema as one of our value types. */
export function makeValueMeta(type: ValueType, checks = 0): Record<string, unknown> {
  const mark: ValueMark = { type, checks };
  return { [key]: mark };
}

/** The mark of a schema that one of our field helpers made. */
export function valueMarkIn(meta: Readonly<Record<string, unknown>> | undefined): ValueMark | undefined {
  // BECAUSE: only makeValueMeta writes this key.
  return meta?.[key] as ValueMark | undefined;
}
