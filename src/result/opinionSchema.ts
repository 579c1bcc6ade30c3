import { z } from "zod";
import { opinionDrafts, standings } from "../kernel/index.js";

const localized = z.object({ zh: z.string(), en: z.string() });
const titled = z.object({ id: z.string(), title: localized });
const date = z.string();

const matter = z.object({
  finding: z.string(),
  rule: z.string(),
  title: localized,
  severity: z.int(),
  standing: z.enum([...standings, "unknown"]),
  value: z.int(),
  action: titled,
});

/** The section `opinion` of a portrait; keys in the order in which they are written. */
export const opinionSchema = z.object({
  draft: z.enum(opinionDrafts),
  title: localized,
  row: z.string().nullable(),
  validUntil: date.nullable(),
  validFor: z.object({ param: z.string(), period: z.string().nullable(), configurable: z.boolean() }),
  musts: z.array(
    z.object({
      id: z.string(),
      title: localized,
      rule: z.string(),
      state: z.enum(["done", "not-done", "not-required", "unknown"]),
      records: z.array(z.string()),
      missing: z.array(z.string()),
      text: localized,
    }),
  ),
  gates: z.array(
    z.object({
      id: z.string(),
      title: localized,
      status: z.enum(["barred", "unknown"]),
      freeFrom: date.nullable(),
    }),
  ),
  unresolved: z.array(matter),
  unreviewed: z.array(matter),
  notComputed: z.array(z.object({ rule: z.string(), title: localized, items: z.int(), missing: z.array(z.string()) })),
  reasons: z.array(
    z.object({
      row: z.string(),
      draft: z.enum(opinionDrafts),
      kind: z.enum(["gate", "must", "finding", "grade"]),
      cites: z.string(),
      text: localized,
    }),
  ),
  text: localized,
  requiresSignature: z.literal(true),
});
