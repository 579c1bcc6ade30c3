const standings = {
  adjudicated: [1, true],
  documented: [1, true],
  "self-declared": [1, true],
  confirmed: [1, true],
  "reviewed-open": [0.8, true],
  detected: [0.6, false],
  alleged: [0, false],
  unverifiable: [0, false],
  unfounded: [0, false],
  exonerated: [0, false],
  dismissed: [0, false],
  revoked: [0, false],
} as const;

const verification = Object.entries(standings)
  .map(([standing, [factor, established]]) => `  ${standing}: { factor: ${factor}, established: ${established} }`)
  .join("\n");

const grade = (name: string, from: number): string =>
  `  - { grade: ${name}, from: ${from}, title: { zh: ${name}级, en: grade ${name} }, colour: { zh: 色, en: colour }, followUp: { zh: 跟进, en: follow up } }`;

const rulebook = `rulebook: tiny
version: 1.0.0
format: 1
title: { zh: 小规则库, en: Tiny rulebook }
reviewedOn: 2025-01-01
base: [0, 2, 5, 10, 20, 35]
verification:
${verification}
postFactor: { otherwise: 1 }
weights: [1, 1, 1, 0.8]
floors: [ { severity: 5, grade: C } ]
grades:
${[grade("A", 0), grade("B", 18), grade("C", 42), grade("D", 72)].join("\n")}
ceilingFrom: C
knots:
  - { points: 0, score: 0 }
  - { points: 18, score: 25 }
  - { points: 42, score: 50 }
  - { points: 133, score: 100 }
dimensions: [ { id: integrity, title: { zh: 廉洁, en: Integrity }, categories: [integrity] } ]
dimensionCap: 40
minimumCoverage: 60 %
outlookMonths: 12
categories: [ { id: integrity, title: { zh: 廉洁, en: Integrity } } ]
gates: [ { id: penalty-period, title: { zh: 影响期, en: Penalty period } }, { id: letter-open, title: { zh: 来信未办结, en: Letter open } } ]
actions: [ { id: remind, title: { zh: 提醒, en: Remind } } ]
owners: [ { id: compliance, title: { zh: 合规, en: Compliance } } ]
`;

const rule = (id: string, body: string, given: string, asOf = "2025-06-30"): readonly [string, string] => {
  const stated = (key: string): boolean => new RegExp(`^${key}:`, "m").test(body);
  const defaults = ["kind: finding", "status: active", "severity: 3", "message: { zh: 说明, en: Message }"].filter(
    (line) => !stated(line.slice(0, line.indexOf(":"))),
  );
  return [
    `integrity/${id}.yaml`,
    `rule: ${id}
version: 1
title: { zh: 规则, en: Rule ${id} }
why: { zh: 缘由, en: Why }
category: integrity
owner: compliance
action: remind
basis: [ { doc: house } ]
for: person
${defaults.join("\n")}
${body.trim()}
examples: [ { name: it fires, given: ${given}, asOf: ${asOf}, expect: fires } ]
`,
  ];
};

/** A rulebook of nine rules with everything a portrait shows. */
export const tinyRules: Readonly<Record<string, string>> = Object.fromEntries([
  ["rulebook.yaml", rulebook],
  [
    "documents/house.yaml",
    "document: house\ntitle: { zh: 内部规定, en: House rules }\nissuer: { zh: 本单位, en: The house }\ninForce: { from: 2000-01-01 }\nconfidence: memory\n",
  ],
  rule(
    "present-kept",
    `
each: present
when: { fact: present.outcome, operator: notEqual, value: returned }
except: [ { id: approved, title: { zh: 经批准, en: Approved }, when: { fact: present.outcome, operator: equal, value: approved } } ]
decay: { shape: linear, months: 24 }`,
    "{ present: { outcome: kept, occurredOn: 2025-06-01 } }",
  ),
  rule(
    "penalty-active",
    `
severity: 4
each: penalty
when: { fact: penalty.endsOn, operator: after, value: { fact: asOf } }
decay: { shape: sanction }
gate: { id: penalty-period, freeFrom: penalty.endsOn }`,
    "{ penalty: { effectiveFrom: 2025-01-01, endsOn: 2026-01-01, governs: true } }",
  ),
  rule(
    "signal-strong",
    `
severity: 4
verification: detected
each: signal
when: { fact: signal.strong, operator: equal, value: true }`,
    "{ signal: { strong: true, occurredOn: 2025-06-01 } }",
  ),
  rule(
    "signal-tried",
    `
status: shadow
severity: 5
each: signal
when: { fact: signal.strong, operator: equal, value: true }`,
    "{ signal: { strong: true, occurredOn: 2025-06-01 } }",
  ),
  rule(
    "present-returned",
    `
kind: positive
severity: 0
each: present
when: { fact: present.outcome, operator: equal, value: returned }`,
    "{ present: { outcome: returned, occurredOn: 2025-06-01 } }",
  ),
  rule(
    "letter-open",
    `
kind: gate
severity: 0
each: letter
when: { fact: letter.id, operator: present }
gate: { id: letter-open }`,
    "{ letter: { occurredOn: 2025-06-01 } }",
  ),
  rule(
    "oath-missing",
    `
severity: 2
each: { calendar: year, back: 0 }
expects: { record: oath, from: year.from, by: { dayIn: [year, 09-30] }, late: remedies }`,
    "{}",
    "2025-11-30",
  ),
  rule(
    "present-often",
    `
kind: notice
severity: 0
let: { presents: { count: present, within: 12 months } }
when: { fact: presents, operator: greaterThanInclusive, value: 2 }`,
    "{ present: [ { occurredOn: 2025-06-01 }, { occurredOn: 2025-06-02 } ] }",
  ),
]);
