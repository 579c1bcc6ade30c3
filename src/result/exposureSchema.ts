import { z } from "zod";

const localized = z.object({ zh: z.string(), en: z.string() });
const coded = z.object({ id: z.string(), title: localized });
const date = z.string();
const optional = <S extends z.ZodType>(schema: S) => schema.nullable().exactOptional();

const gridPlace = z.object({ score: optional(z.int()), level: optional(coded) });
const controlsInPlace = {
  required: optional(z.array(coded)),
  present: optional(z.array(coded)),
  missing: optional(z.array(coded)),
};

const riskPoint = z.object({
  record: z.string(),
  step: optional(z.string()),
  description: optional(z.string()),
  likelihood: optional(z.int()),
  impact: optional(z.int()),
  inherent: gridPlace,
  residual: gridPlace,
  ...controlsInPlace,
});

const sitting = z.object({
  record: z.string(),
  holder: optional(z.string()),
  since: optional(date),
  months: optional(z.int()),
  limitOn: optional(date),
});

const post = z.object({
  post: z.string(),
  title: optional(z.string()),
  unit: optional(z.string()),
  line: optional(coded),
  keyPost: optional(z.boolean()),
  recorded: z.object({ level: optional(coded), assessedOn: optional(date) }),
  level: optional(coded),
  floors: optional(z.array(coded)),
  inherent: gridPlace,
  residual: gridPlace,
  riskPoints: z.array(riskPoint),
  controls: z.object(controlsInPlace),
  rotation: z.object({ limitMonths: optional(z.int()), holders: z.array(sitting) }),
  leave: z.array(z.object({ year: z.int(), days: z.int().exactOptional(), due: optional(z.int()) })),
  unknown: z.array(z.string()),
});

const heatCell = z.object({
  line: coded.nullable(),
  level: coded.nullable(),
  posts: z.int(),
  keyPosts: z.int(),
  riskPoints: z.int(),
  missingControls: z.int(),
  highestInherent: z.int().exactOptional(),
  highestResidual: z.int().exactOptional(),
});

const loophole = z.object({
  finding: z.string(),
  rule: z.string(),
  post: z.string().exactOptional(),
  control: coded,
  state: z.enum(["missing", "inPlace", "unknown"]),
  check: z.string().exactOptional(),
  repair: localized,
});

const gap = z.object({
  record: z.string(),
  post: optional(z.string()),
  control: optional(coded),
  finding: optional(z.string()),
  repair: optional(z.string()),
  due: optional(date),
  status: z.enum(["open", "overdue", "repaired", "verified", "unknown"]),
});

/** The section `exposure` of a portrait, keys in the order in which they are written. */
export const exposureSchema = z.object({
  postsComplete: z.boolean(),
  posts: z.array(post),
  heatMap: z.array(heatCell).exactOptional(),
  loopholes: z.array(loophole),
  gaps: z.array(gap),
});
