import { compileRules } from "../../src/engine/index.js";
import { formatDiagnostic, parseCivilDate } from "../../src/kernel/index.js";
import { type ArchiveInput, archiveFrom, type View, viewArchive } from "../../src/model/index.js";
import type { Evaluation, Outcome } from "../../src/result/index.js";
import { parseRulebook, type Rulebook } from "../../src/rulebook/index.js";
import { engineModel } from "./engineModel.js";

type Parts = object;
type Written = { readonly [key: string]: unknown };

const standing = (factor: string, established: boolean): string => `{ factor: ${factor}, established: ${established} }`;

const rulebookFile = `rulebook: bench
version: 1.0.0
format: 1
title: { zh: 试验, en: Bench }
reviewedOn: 2025-01-31
base: [0, 2, 5, 10, 20, 35]
verification:
  adjudicated: ${standing("1", true)}
  documented: ${standing("1", true)}
  self-declared: ${standing("1", true)}
  confirmed: ${standing("1", true)}
  reviewed-open: ${standing("80 %", true)}
  detected: ${standing("0.6", false)}
  alleged: ${standing("0", false)}
  unverifiable: ${standing("0", false)}
  unfounded: ${standing("0", false)}
  exonerated: ${standing("0", false)}
  dismissed: ${standing("0", false)}
  revoked: ${standing("0", false)}
postFactor: { fact: post.level, categories: [integrity], values: { high: 1.2, low: 0.9 }, otherwise: 1 }
mitigation:
  - id: voluntary
    title: { zh: 主动说明, en: Voluntary report }
    when: { fact: record.mitigation, operator: contains, value: voluntary-report }
    factor: 0.5
    maxSeverity: 3
  - id: returned
    title: { zh: 主动退缴, en: Gains returned }
    when: { fact: record.mitigation, operator: contains, value: gains-returned }
    factor: 0.8
weights: [1, 1, 0.8]
grades:
  - { grade: A, from: 0, title: { zh: 正常, en: fine }, colour: { zh: 绿, en: green }, followUp: { zh: 例行, en: routine } }
  - { grade: B, from: 18, title: { zh: 关注, en: look }, colour: { zh: 黄, en: yellow }, followUp: { zh: 提醒, en: remind } }
floors:
  - { severity: 5, grade: B }
ceilingFrom: B
knots:
  - { points: 0, score: 0 }
  - { points: 18, score: 25 }
  - { points: 115.5, score: 100 }
dimensions:
  - { id: clean, title: { zh: 廉洁, en: Integrity }, categories: [integrity] }
dimensionCap: 40
minimumCoverage: 60 %
outlookMonths: 24
categories:
  - { id: integrity, title: { zh: 廉洁, en: Integrity } }
gates:
  - { id: promotion, title: { zh: 提拔, en: Promotion } }
actions:
  - { id: remind, title: { zh: 提醒, en: Remind } }
owners:
  - { id: compliance, title: { zh: 合规, en: Compliance } }
`;

const files: Readonly<Record<string, string>> = {
  "rulebook.yaml": rulebookFile,
  "params/all.yaml": `parameters:
  - id: limit.event
    title: { zh: 限, en: Limit }
    type: integer
    values: [ { from: 2020-01-01, value: 10 }, { from: 2024-07-01, value: 20 } ]
  - id: limit.now
    title: { zh: 限, en: Limit }
    type: integer
    at: asOf
    values: [ { from: 2020-01-01, value: 10 }, { from: 2024-07-01, value: 20 } ]
  - id: limit.lenient
    title: { zh: 限, en: Limit }
    type: integer
    at: lenient
    favours: higher
    values: [ { from: 2020-01-01, value: 10 }, { from: 2024-07-01, value: 20 } ]
  - id: window.usual
    title: { zh: 期限, en: Window }
    type: period
    values: [ { from: 1990-01-01, value: 12 months } ]
`,
  "lists/warm.yaml": "list: warm\ntitle: { zh: 暖色, en: Warm }\nof: text\nvalues: [red]\n",
  "conditions/is-red.yaml": "condition: is-red\nwhen: { fact: thing.kind, operator: equal, value: red }\n",
  "calendars/work.yaml": `calendar: work
title: { zh: 工作日, en: Working days }
source: test
years: [2024, 2025]
holidays: [2024-05-01]
workingWeekends: []
`,
  "documents/old.yaml": `document: OLD
title: { zh: 旧法, en: Old law }
issuer: { zh: 机关, en: Issuer }
inForce: { from: 2010-01-01, until: 2024-06-30 }
replacedBy: NEW
confidence: verified
articles: { verified: ["1"] }
`,
  "documents/new.yaml": `document: NEW
title: { zh: 新法, en: New law }
issuer: { zh: 机关, en: Issuer }
inForce: { from: 2024-07-01 }
confidence: verified
articles: { verified: ["1"] }
`,
};

/** The rule file of a body: what the body does not state itself is the same everywhere. */
function ruleText(id: string, body: string): string {
  const stated = (key: string): boolean => new RegExp(`^${key}:`, "m").test(body);
  const lines: Readonly<Record<string, string>> = {
    version: "1",
    status: "shadow",
    kind: "finding",
    title: "{ zh: 规则, en: Rule }",
    why: "{ zh: 因为, en: Because }",
    category: "integrity",
    severity: "2",
    owner: "compliance",
    basis: '[ { doc: OLD, article: "1" }, { doc: NEW, article: "1" } ]',
    for: "cadre",
    action: "remind",
    message: "{ zh: 命中, en: Found }",
  };
  const head = Object.entries(lines).flatMap(([key, value]) => (stated(key) ? [] : [`${key}: ${value}`]));
  if (!stated("when") && !stated("expects")) head.push("when: { fact: asOf, operator: present }");
  return [`rule: ${id}`, ...head, body.trim(), ""].join("\n");
}

/** A rulebook of rules given by id and body. Throws with the diagnostics where one cannot be read. */
export function rulebookOf(bodies: Readonly<Record<string, string>>): Rulebook {
  const rules = Object.entries(bodies).map(([id, body]) => [`integrity/${id}.yaml`, ruleText(id, body)] as const);
  const { rulebook, diagnostics } = parseRulebook({ ...files, ...Object.fromEntries(rules) }, engineModel);
  if (rulebook === undefined) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    throw new Error(errors.map((one) => formatDiagnostic(one, { lang: "en" })).join("\n"));
  }
  return rulebook;
}

export interface Given {
  readonly records?: readonly Parts[];
  readonly asOf?: string;
  readonly loaded?: "all" | Readonly<Record<string, string>>;
  readonly subject?: Parts;
  readonly related?: Parts;
}

export const asOfDefault = "2025-06-30";

/** Records of C-1, recorded before asOf and documented, unless they say otherwise. */
export function record(type: string, id: string, parts: Parts = {}): Written {
  return { type, id, cadreId: "C-1", recordedOn: "2025-01-01", verification: "documented", ...parts };
}

export function thing(id: string, parts: Parts = {}): Written {
  return record("thing", id, { occurredOn: "2024-03-10", ...parts });
}

export function viewOf({ records = [], asOf = asOfDefault, loaded = "all", subject = {}, related = {} }: Given): View {
  const input = {
    format: "integrity-archive/1",
    subject: { kind: "cadre", id: "C-1", ...subject },
    records,
    related,
    loaded,
  };
  const { archive, diagnostics } = archiveFrom(input as unknown as ArchiveInput<typeof engineModel>, engineModel);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (archive === undefined || errors.length > 0)
    throw new Error(errors.map((one) => formatDiagnostic(one, { lang: "en" })).join("\n"));
  const day = parseCivilDate(asOf)?.last ?? 0;
  return viewArchive(archive, engineModel, { asOf: day, knownAt: day, audience: "dic" });
}

export function evaluateRules(bodies: Readonly<Record<string, string>>, given: Given): Evaluation {
  return compileRules(rulebookOf(bodies), engineModel)(viewOf(given), { explainSilent: true });
}

const evaluators = new Map<string, ReturnType<typeof compileRules>>();

/** Every item of one rule, the silent ones too. */
export function outcomesOf(body: string, given: Given): readonly Outcome[] {
  let evaluate = evaluators.get(body);
  if (evaluate === undefined) {
    evaluate = compileRules(rulebookOf({ r: body }), engineModel);
    evaluators.set(body, evaluate);
  }
  const view = viewOf(given);
  return evaluate(view, { explainSilent: true }).outcomes;
}

/** The single outcome of one rule. */
export function outcomeOf(body: string, given: Given): Outcome {
  const outcomes = outcomesOf(body, given);
  const [only] = outcomes;
  if (only === undefined || outcomes.length > 1)
    throw new Error(`${outcomes.length} outcomes: ${outcomes.map(({ id }) => id).join(", ")}`);
  return only;
}

/** What one rule says, with what is missing: `fires`, `unknown (thing.n)`. */
export function verdictOf(body: string, given: Given): string {
  const { status, missing } = outcomeOf(body, given);
  return missing.length === 0 ? status : `${status} (${missing.join(", ")})`;
}
