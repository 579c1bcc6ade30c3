import { z } from "zod";
import { standings } from "../kernel/index.js";
import type { Portrait } from "./Portrait.js";

const localized = z.object({ zh: z.string(), en: z.string() });
const titled = z.object({ id: z.string(), title: localized });
const permille = z.int();
const points = z.int();
const date = z.string();

const shownValue = z.object({
  state: z.enum(["known", "none", "missing", "range"]),
  text: z.string().optional(),
  label: localized.optional(),
});

const evidence = z.object({
  fact: z.string(),
  title: localized,
  record: z.string().optional(),
  value: shownValue,
  operator: z.string(),
  against: shownValue.optional(),
  param: z.object({ id: z.string(), from: z.string(), configurable: z.boolean() }).optional(),
  truth: z.enum(["true", "false", "unknown"]),
});

const measureEvidence = z.object({
  let: z.string(),
  title: localized.optional(),
  value: shownValue,
  records: z.array(z.string()),
  count: z.int(),
});

const basis = z.object({
  doc: z.string(),
  title: localized,
  number: z.string().optional(),
  article: z.string().optional(),
  confidence: z.enum(["verified", "secondary", "memory"]),
});

const item = z.object({
  kind: z.enum(["record", "group", "period", "subject"]),
  key: z.string(),
  type: z.string().optional(),
  nature: z.enum(["event", "state"]).optional(),
});

const factors = z.object({ base: points, verification: permille, decay: permille, post: permille, mitigation: permille });

const ledgerLine = z.object({
  incident: z.string().optional(),
  rule: z.string().optional(),
  finding: z.string().optional(),
  category: z.string().optional(),
  value: points.optional(),
  rank: z.int().optional(),
  weight: permille.optional(),
  points,
  factors: factors.optional(),
  cut: z.literal("ceiling").optional(),
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
  review: z.object({ record: z.string().nullable(), decision: z.string(), decidedOn: date }).optional(),
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
  atMost: points,
});

const gate = z.object({
  id: z.string(),
  title: localized,
  status: z.enum(["barred", "free", "unknown"]),
  freeFrom: date.nullable().optional(),
  findings: z.array(
    z.object({ finding: z.string(), rule: z.string(), freeFrom: date.nullable(), message: localized, basis: z.array(basis) }),
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
  rulebook: z.object({ id: z.string(), version: z.string(), hash: z.string(), reviewedOn: date }),
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
      grade: z.string().optional(),
      finding: z.string().optional(),
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
  cleared: z.array(z.object({ incident: z.string().optional(), finding: z.string().optional(), from: date })),
  unknown: z.array(unknownOutcome),
  gates: z.array(gate),
  positives: z.array(z.object({ id: z.string(), rule: z.string(), title: localized, message: localized })),
  reminders: z.array(
    z.object({ rule: z.string(), finding: z.string(), by: date.nullable(), title: localized, message: localized, action: titled }),
  ),
  dimensions: z.array(z.object({ id: z.string(), title: localized, points, health: z.int() })),
  coverage: z.object({
    permille,
    byType: z.array(z.object({ type: z.string(), title: localized, state: z.enum(["complete", "partial", "notLoaded"]) })),
    notLoaded: z.array(z.string()),
    missing: z.array(z.object({ fact: z.string(), rules: z.array(z.string()), narrows: points })),
  }),
  shadow: z.array(finding),
  timeline: z.array(z.object({ date, type: z.string(), title: localized, record: z.string() })),
  outlook: z
    .array(z.object({ date, grade: z.string(), points, gates: z.array(z.object({ id: z.string(), status: z.string() })) }))
    .optional(),
  counterfactual: z.array(z.object({ target: z.string(), sets: z.array(z.array(z.string())) })).optional(),
  decisionSupportOnly: z.literal(true),
});

/** The portrait with `undefined` allowed where zod allows it and all lists writable: the shape in which both are compared. */
type Plain<T> = T extends readonly (infer E)[] ? Plain<E>[] : T extends object ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

// INVARIANT: type and schema say the same; where they differ this line does not compile.
true satisfies Same<Plain<z.output<typeof portraitSchema>>, Plain<Portrait>>;
