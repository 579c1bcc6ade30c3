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

/** The files of a generated rulebook that are not rules. */
export const rulebookHeader: Readonly<Record<string, string>> = {
  "rulebook.yaml": `rulebook: laws
version: 1.0.0
format: 1
title: { zh: 定律规则库, en: Rulebook of the laws }
reviewedOn: 2024-01-01
base: [0, 2, 5, 10, 20, 35]
verification:
${verification}
postFactor: { fact: post.risk, categories: [integrity], values: { high: 1.2, low: 1 }, otherwise: 1 }
mitigation:
  - { id: spoke-up, title: { zh: 主动说明, en: Spoke up }, when: { fact: record.mitigation, operator: contains, value: voluntary-report }, factor: 0.7, maxSeverity: 3 }
weights: [1, 1, 0.8, 0.5, 0.2]
floors: [ { severity: 5, grade: C } ]
grades:
${[grade("A", 0), grade("B", 6), grade("C", 24), grade("D", 45)].join("\n")}
ceilingFrom: C
knots:
  - { points: 0, score: 0 }
  - { points: 6, score: 25 }
  - { points: 24, score: 50 }
  - { points: 150, score: 100 }
dimensions:
  - { id: integrity, title: { zh: 廉洁, en: Integrity }, categories: [integrity] }
  - { id: conduct, title: { zh: 作风, en: Conduct }, categories: [conduct] }
dimensionCap: 40
minimumCoverage: 30 %
outlookMonths: 2
categories: [ { id: integrity, title: { zh: 廉洁, en: Integrity } }, { id: conduct, title: { zh: 作风, en: Conduct } } ]
gates: [ { id: gate, title: { zh: 关口, en: Gate } } ]
actions: [ { id: ask, title: { zh: 询问, en: Ask } } ]
owners: [ { id: office, title: { zh: 办公室, en: Office } } ]
`,
  "documents/house.yaml":
    "document: house\ntitle: { zh: 内部规定, en: House rules }\nissuer: { zh: 本单位, en: The house }\ninForce: { from: 2000-01-01 }\nconfidence: memory\n",
  "params/numbers.yaml": `parameters:
  - id: gift.limit
    title: { zh: 限额, en: Limit }
    type: money
    values: [ { from: 1990-01-01, value: 500.00 CNY }, { from: 2024-07-01, value: 300.00 CNY } ]
  - id: often
    title: { zh: 次数, en: Times }
    type: integer
    values: [ { from: 1990-01-01, value: 2 } ]
  - id: often.lenient
    title: { zh: 从宽次数, en: Times at best }
    type: integer
    at: lenient
    favours: higher
    values: [ { from: 1990-01-01, value: 1 }, { from: 2024-10-01, value: 2 } ]
  - id: window
    title: { zh: 期间, en: Window }
    type: period
    values: [ { from: 1990-01-01, value: 12 months } ]
`,
  "lists/bad-disposals.yaml":
    "list: bad-disposals\ntitle: { zh: 未上交, en: Not handed over }\nof: gift.disposal\nvalues: [kept, returned]\n",
  "lists/known-givers.yaml":
    "list: known-givers\ntitle: { zh: 已知赠送人, en: Known givers }\nof: id\nvalues: [G1, G2]\n",
  "conditions/gift-large.yaml":
    "condition: gift-large\nwhen: { fact: gift.value, operator: greaterThan, value: { param: gift.limit } }\n",
};
