const standing = (factor: string, established: boolean): string => `{ factor: ${factor}, established: ${established} }`;

/** A small rulebook over the sample model: one rule, and one file of each kind beside it. */
export const sampleFiles: Readonly<Record<string, string>> = {
  "rulebook.yaml": `rulebook: sample
version: 1.0.0
format: 1
title: { zh: 样例规则, en: Sample rules }
reviewedOn: 2025-01-31
base: [0, 2, 5, 10, 16.8, 35]
verification:
  adjudicated: ${standing("1", true)}
  documented: ${standing("1", true)}
  self-declared: ${standing("100 %", true)}
  confirmed: ${standing("1", true)}
  reviewed-open: ${standing("80 %", true)}
  detected: ${standing("0.6", false)}
  alleged: ${standing("0", false)}
  unverifiable: ${standing("0", false)}
  unfounded: ${standing("0", false)}
  exonerated: ${standing("0", false)}
  dismissed: ${standing("0", false)}
  revoked: ${standing("0", false)}
postFactor: { otherwise: 1 }
weights: [1, 1, 0.8, 0.5]
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
actions:
  - { id: remind, title: { zh: 提醒, en: Remind } }
owners:
  - { id: compliance, title: { zh: 合规, en: Compliance } }
`,
  "integrity/gift-kept.yaml": `rule: gift-kept
version: 1
status: active
kind: finding
title: { zh: 礼品未上交, en: Gift kept }
why: { zh: 收受礼品应当上交。, en: Gifts are handed over. }
category: integrity
severity: 2
owner: compliance
basis:
  - { doc: PZF, article: "34" }
for: cadre
each: gift
when:
  all:
    - { fact: gift.occurredOn, operator: withinLast, value: { param: gift.window } }
    - { fact: gift.id, operator: notIn, value: { list: known-gifts } }
    - { condition: recorded }
action: remind
message: { zh: "{gift.occurredOn} 收受的礼品", en: "Gift received on {gift.occurredOn}" }
examples:
  - { name: a gift this year, given: { gift: { occurredOn: 2025-01-10 } }, asOf: 2025-06-30, expect: fires }
`,
  "params/gift.yaml": `parameters:
  - id: gift.window
    title: { zh: 期限, en: Window }
    type: period
    values:
      - { from: 1990-01-01, value: 12 months }
      - { from: 2020-01-01, value: 24 months, basis: { doc: PZF, article: "34" } }
`,
  "lists/known-gifts.yaml": `list: known-gifts
title: { zh: 已知礼品, en: Known gifts }
of: id
values: [G-1, G-2]
`,
  "conditions/recorded.yaml": `condition: recorded
when: { fact: gift.occurredOn, operator: present }
`,
  "documents/pzf.yaml": `document: PZF
title: { zh: 政务处分法, en: Law on Administrative Discipline }
issuer: { zh: 全国人大常委会, en: Standing Committee of the National People's Congress }
inForce: { from: 2020-07-01 }
confidence: verified
articles: { verified: ["34"], secondary: ["99"] }
`,
};

/** The sample files with some of them changed by a replacement that must hit. */
export function changedFile(file: string, from: string | RegExp, to: string): Readonly<Record<string, string>> {
  const text = sampleFiles[file] ?? "";
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change in ${file}`);
  return { ...sampleFiles, [file]: changed };
}
