import type { z } from "zod";

/** A field whose absence in the file means none: what has not happened is not written down (no revocation, no closing day). */
export function orNone<S extends z.ZodType>(schema: S): z.ZodDefault<z.ZodNullable<S>> {
  // BECAUSE: null is a value of every nullable schema; zod cannot tell for an open type parameter.
  return schema.nullable().default(null as z.util.NoUndefined<z.output<S> | null>);
}
