import type { z } from "zod";

// Schemas never change, and most fields that may be none are made of the same few.
const made = new WeakMap<z.ZodType, unknown>();

/** A field whose absence in the file means none: what has not happened is not written down (no revocation, no closing day). */
export function orNone<S extends z.ZodType>(schema: S): z.ZodDefault<z.ZodNullable<S>> {
  // BECAUSE: only this function puts in, for the very schema that is the key.
  const known = made.get(schema) as z.ZodDefault<z.ZodNullable<S>> | undefined;
  if (known !== undefined) return known;
  // BECAUSE: null is a value of every nullable schema; zod cannot tell for an open type parameter.
  const nullable = schema.nullable().default(null as z.util.NoUndefined<z.output<S> | null>);
  made.set(schema, nullable);
  return nullable;
}
