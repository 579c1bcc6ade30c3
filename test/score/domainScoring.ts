import type { Rule, Rulebook, Scoring } from "../../src/rulebook/index.js";

const same = (text: string) => ({ zh: text, en: text });

/** The default tables of the field, written out by hand: the tests do not read the rulebook that ships. */
export const domainScoring: Scoring = {
  base: [0, 2000, 5000, 10000, 20000, 35000],
  verification: {
    adjudicated: { factor: 1000, established: true },
    documented: { factor: 1000, established: true },
    "self-declared": { factor: 1000, established: true },
    confirmed: { factor: 1000, established: true },
    "reviewed-open": { factor: 800, established: true },
    detected: { factor: 600, established: false },
    alleged: { factor: 0, established: false },
    unverifiable: { factor: 0, established: false },
    unfounded: { factor: 0, established: false },
    exonerated: { factor: 0, established: false },
    dismissed: { factor: 0, established: false },
    revoked: { factor: 0, established: false },
  },
  postFactor: {
    fact: {
      name: "post.riskLevel",
      type: { scalar: "enum", list: false },
      of: "subject",
      kind: "post",
      field: "riskLevel",
    },
    categories: ["claims", "post-control"],
    values: { high: 1200, medium: 1000, low: 900 },
    otherwise: 1000,
  },
  mitigation: [],
  weights: [1000, 1000, 1000, 800, 800, 600, 600, 400, 400, 200, 200, 100, 100, 100, 100],
  floors: [{ severity: 5, grade: "C" }],
  grades: [
    { grade: "A", from: 0, title: same("green"), colour: same("green"), followUp: same("routine") },
    { grade: "B", from: 18000, title: same("yellow"), colour: same("yellow"), followUp: same("remind") },
    { grade: "C", from: 42000, title: same("orange"), colour: same("orange"), followUp: same("inquire") },
    { grade: "D", from: 72000, title: same("red"), colour: same("red"), followUp: same("conference") },
  ],
  ceilingFrom: "C",
  knots: [
    [0, 0],
    [18000, 25],
    [42000, 50],
    [72000, 70],
    [120000, 85],
    [200000, 95],
    [310800, 100],
  ],
  dimensions: [
    { id: "integrity", title: same("Integrity"), categories: ["integrity"] },
    { id: "business", title: same("Business"), categories: ["claims"] },
    { id: "posts", title: same("Posts"), categories: ["post-control"] },
  ],
  dimensionCap: 40000,
  minimumCoverage: 600,
  outlookMonths: 12,
};

export const categories = ["integrity", "claims", "post-control"] as const;

/** A rule with what scoring looks at; `when` and message stay empty. */
export function makeRule<R extends string>(id: R, changes: Partial<Rule<R>> = {}): Rule<R> {
  return {
    id,
    version: 1,
    status: "active",
    kind: "finding",
    title: same(id),
    why: same(id),
    category: "integrity",
    severity: { from: 3, raise: [] },
    owner: "compliance",
    action: "remind",
    basis: [],
    effective: {},
    for: ["cadre"],
    each: { kind: "record", as: "item", types: ["item"] },
    let: [],
    except: [],
    verification: "documented",
    message: { zh: [], en: [] },
    examples: [],
    place: { kind: "source", file: "", line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" },
    ...changes,
  };
}

export function makeRulebook(rules: readonly Rule[], scoring: Scoring = domainScoring): Rulebook {
  return {
    format: "integrity-rulebook/1",
    id: "test",
    version: "1.0.0",
    title: same("test"),
    reviewedOn: 20000,
    hash: "sha256:00",
    catalogueHash: "00",
    scoring,
    categories: categories.map((id) => ({ id, title: same(id) })),
    gates: [{ id: "sanction-period", title: same("sanction period") }],
    actions: [{ id: "remind", title: same("Remind") }],
    owners: [{ id: "compliance", title: same("Compliance") }],
    rules: [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
    params: {},
    lists: {},
    calendars: {},
    documents: {},
    tests: [],
  };
}
