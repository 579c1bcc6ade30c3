import { z } from "zod";
import { standings } from "../kernel/index.js";
import { exposureSchema } from "./exposureSchema.js";
import { membersSchema } from "./membersSchema.js";
import { opinionSchema } from "./opinionSchema.js";
import type { Portrait } from "./Portrait.js";

const localized = z.object({ zh: z.string(), en: z.string() });
const titled = z.object({ id: z.string(), title: localized });
const permille = z.int();
const points = z.int();
const date = z.string();

const shownValue = z.object({
  state: z.enum(["known", "none", "missing", "range"]),
  text: z.string().exactOptional(),
  label: localized.exactOptional(),
});

const evidence = z.object({
  fact: z.string(),
  title: localized,
  record: z.string().exactOptional(),
  value: shownValue,
  operator: z.string(),
  against: shownValue.exactOptional(),
  param: z.object({ id: z.string(), from: z.string(), configurable: z.boolean() }).exactOptional(),
  truth: z.enum(["true", "false", "unknown"]),
});

const measureEvidence = z.object({
  let: z.string(),
  title: localized.exactOptional(),
  value: shownValue,
  records: z.array(z.string()),
  count: z.int(),
});

const basis = z.object({
  doc: z.string(),
  title: localized,
  number: z.string().exactOptional(),
  article: z.string().exactOptional(),
  confidence: z.enum(["verified", "secondary", "memory"]),
});

const item = z.object({
  kind: z.enum(["record", "group", "period", "subject"]),
  key: z.string(),
  type: z.string().exactOptional(),
  nature: z.enum(["event", "state"]).exactOptional(),
});

const factors = z.object({
  base: points,
  verification: permille,
  decay: permille,
  post: permille,
  mitigation: permille,
});

const ledgerLine = z.object({
  incident: z.string().exactOptional(),
  rule: z.string().exactOptional(),
  finding: z.string().exactOptional(),
  category: z.string().exactOptional(),
  value: points.exactOptional(),
  rank: z.int().exactOptional(),
  weight: permille.exactOptional(),
  points,
  factors: factors.exactOptional(),
  cut: z.literal("ceiling").exactOptional(),
});

const finding = z.object({
  id: z.string(),
  rule: z.string(),
  ruleVersion: z.int(),
  title: localized,
  why: localized,
  category: z.string(),
  severity: z.int(),
  standing: z.enum([...standings, "unknown"]),
  established: z.boolean(),
  item,
  eventDate: date.nullable(),
  incident: z.string(),
  value: points,
  factors,
  mitigations: z.array(z.string()),
  review: z.object({ record: z.string().nullable(), decision: z.string(), decidedOn: date }).exactOptional(),
  message: localized,
  action: titled,
  owner: titled,
  basis: z.array(basis),
  evidence: z.array(evidence),
  measures: z.array(measureEvidence),
});

const unknownOutcome = z.object({
  id: z.string(),
  rule: z.string(),
  status: z.enum(["unknown", "notCovered"]),
  title: localized,
  category: z.string(),
  missing: z.array(z.string()),
  because: z.array(evidence),
  atMost: points,
});

const gate = z.object({
  id: z.string(),
  title: localized,
  status: z.enum(["barred", "free", "unknown"]),
  freeFrom: date.nullable().exactOptional(),
  findings: z.array(
    z.object({
      finding: z.string(),
      rule: z.string(),
      freeFrom: date.nullable(),
      message: localized,
      basis: z.array(basis),
    }),
  ),
});

const datedText = z.object({ from: date, value: z.string() });

const overlay = z.object({
  base: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  changedTables: z.array(z.string()),
  changedParams: z.array(
    z.object({ id: z.string(), title: localized, before: z.array(datedText), after: z.array(datedText) }),
  ),
  off: z.array(z.object({ rule: z.string(), reason: localized })),
  added: z.array(z.string()),
  replaced: z.array(
    z.object({
      kind: z.enum(["rule", "param", "list", "condition", "calendar", "document"]),
      id: z.string(),
      reason: localized,
    }),
  ),
});

const totals = z.object({ points, grade: z.string() });

/** `integrity-portrait/1` as a schema. Keys stand in the order in which they are written; unknown ones are dropped on reading. */
export const portraitSchema = z.object({
  format: z.literal("integrity-portrait/1"),
  subject: z.object({ kind: z.string(), id: z.string(), title: localized }),
  asOf: date,
  knownAt: date,
  audience: z.string(),
  include: z.array(z.string()),
  rulebook: z.object({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    reviewedOn: date,
    overlay: overlay.exactOptional(),
  }),
  archiveHash: z.string(),
  semantics: z.literal(1),
  grade: z.string(),
  gradeTitle: localized,
  followUp: localized,
  score: z.int().min(0).max(100),
  points,
  established: points,
  interval: z.object({ low: totals, high: totals, stable: z.boolean() }),
  ledger: z.array(ledgerLine),
  reasons: z.array(
    z.object({
      code: z.enum(["points", "floor", "ceiling", "coverage", "interval"]),
      grade: z.string().exactOptional(),
      finding: z.string().exactOptional(),
      text: localized,
    }),
  ),
  findings: z.array(finding),
  sameIncident: z.array(finding),
  excepted: z.array(z.object({ id: z.string(), rule: z.string(), title: localized, exception: titled })),
  lapsed: z.array(
    z.object({
      id: z.string(),
      rule: z.string(),
      title: localized,
      incident: z.string(),
      reason: z.enum(["faded", "sanctions-over", "standing"]),
    }),
  ),
  cleared: z.array(z.object({ incident: z.string().exactOptional(), finding: z.string().exactOptional(), from: date })),
  unknown: z.array(unknownOutcome),
  gates: z.array(gate),
  positives: z.array(z.object({ id: z.string(), rule: z.string(), title: localized, message: localized })),
  reminders: z.array(
    z.object({
      rule: z.string(),
      finding: z.string(),
      by: date.nullable(),
      daysLeft: z.int().nullable(),
      title: localized,
      message: localized,
      action: titled,
    }),
  ),
  dimensions: z.array(z.object({ id: z.string(), title: localized, points, health: z.int() })),
  coverage: z.object({
    permille,
    byType: z.array(
      z.object({ type: z.string(), title: localized, state: z.enum(["complete", "partial", "notLoaded"]) }),
    ),
    notLoaded: z.array(z.string()),
    missing: z.array(z.object({ fact: z.string(), rules: z.array(z.string()), narrows: points })),
  }),
  shadow: z.array(finding),
  timeline: z.array(z.object({ date, type: z.string(), title: localized, record: z.string() })),
  outlook: z
    .array(
      z.object({ date, grade: z.string(), points, gates: z.array(z.object({ id: z.string(), status: z.string() })) }),
    )
    .exactOptional(),
  counterfactual: z.array(z.object({ target: z.string(), sets: z.array(z.array(z.string())) })).exactOptional(),
  exposure: exposureSchema.exactOptional(),
  members: membersSchema.exactOptional(),
  opinion: opinionSchema.exactOptional(),
  decisionSupportOnly: z.literal(true),
});

/** The same type with all lists and keys writable: the shape in which schema and type are compared. */
type Writable<T> = T extends readonly (infer E)[]
  ? Writable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

// INVARIANT: type and schema say the same; where they differ this line does not compile.
true satisfies Same<Writable<z.output<typeof portraitSchema>>, Writable<Portrait>>;
