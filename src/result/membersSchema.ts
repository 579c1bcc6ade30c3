import { z } from "zod";

const localized = z.object({ zh: z.string(), en: z.string() });
const cell = z.int().nullable();

const row = z.object({
  unit: z.string(),
  total: z.int(),
  grades: z.array(z.object({ grade: z.string(), count: cell })),
  meanPoints: cell,
});

const indicator = z.object({
  id: z.string(),
  title: localized,
  family: z.string(),
  state: z.enum(["known", "none", "unknown", "suppressed"]),
  part: z.int().exactOptional(),
  whole: z.int().exactOptional(),
  permille: z.int().exactOptional(),
  missing: z.array(z.string()),
});

/** The section `members` of a unit portrait, keys in the order in which they are written. */
export const membersSchema = z.object({
  threshold: z.int(),
  hash: z.string(),
  distributions: z.array(z.object({ kind: z.object({ id: z.string(), title: localized }), rows: z.array(row) })),
  indicators: z.array(indicator),
});
