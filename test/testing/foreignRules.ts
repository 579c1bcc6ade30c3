const standings = ["adjudicated", "documented", "self-declared", "confirmed", "reviewed-open"]
  .map((one) => `  ${one}: { factor: 1, established: true }`)
  .concat("  detected: { factor: 0.6, established: false }")
  .concat(
    ["alleged", "unverifiable", "unfounded", "exonerated", "dismissed", "revoked"].map(
      (one) => `  ${one}: { factor: 0, established: false }`,
    ),
  )
  .join("\n");
const grade = (name: string, from: number): string =>
  `  - { grade: ${name}, from: ${from}, title: { zh: ${name}级, en: ${name} }, colour: { zh: 色, en: colour }, followUp: { zh: 跟进, en: follow up } }`;

const rule = (id: string, severity: number, body: string): string => `rule: ${id}
version: 1
status: active
kind: finding
title: { zh: 规则, en: Rule ${id} }
why: { zh: 缘由, en: Why }
category: gifts
severity: ${severity}
owner: office
basis: [{ doc: house }]
for: officer
${body}
action: ask
message: { zh: 说明, en: Message }
examples: [{ name: it fires, given: {}, asOf: 2025-06-30, expect: fires }]
`;

/** The rule folder of a town that shares nothing with the built-in one. */
export const foreignRules: Readonly<Record<string, string>> = {
  "rulebook.yaml": `rulebook: town
version: 1.0.0
format: 1
title: { zh: 市镇规则, en: Rules of the town }
reviewedOn: 2025-01-01
base: [0, 2, 5, 10, 20, 35]
verification:
${standings}
postFactor: { otherwise: 1 }
weights: [1, 0.8, 0.8, 0.5, 0.5, 0.2]
grades:
${[grade("green", 0), grade("yellow", 6), grade("orange", 15), grade("red", 40)].join("\n")}
ceilingFrom: orange
knots: [{ points: 0, score: 0 }, { points: 15, score: 50 }, { points: 90, score: 100 }]
dimensions: [{ id: all, title: { zh: 全部, en: All }, categories: [gifts] }]
dimensionCap: 40
minimumCoverage: 20 %
outlookMonths: 2
categories: [{ id: gifts, title: { zh: 礼遇, en: Gifts } }]
actions: [{ id: ask, title: { zh: 询问, en: Ask } }]
owners: [{ id: office, title: { zh: 办公室, en: Office } }]
`,
  "documents/house.yaml":
    "document: house\ntitle: { zh: 内部规定, en: House rules }\nissuer: { zh: 市镇, en: The town }\ninForce: { from: 2000-01-01 }\nconfidence: memory\n",
  "gifts/late-report.yaml": rule(
    "late-report",
    2,
    "each: invitation\nlet: { days: { daysBetween: [invitation.occurredOn, invitation.reportedOn] } }\nwhen: { fact: days, operator: greaterThan, value: 14 }\ndecay: { shape: linear, months: 24 }",
  ),
  "gifts/unreported.yaml": rule(
    "unreported",
    3,
    "each: invitation\nwhen: { fact: invitation.reported, operator: equal, value: false }\ndecay: { shape: linear, months: 36 }",
  ),
  "gifts/many-hosts.yaml": rule(
    "many-hosts",
    2,
    "when: { fact: officer.hosts, operator: greaterThanInclusive, value: 2 }",
  ),
  "gifts/grant-to-host.yaml": rule(
    "grant-to-host",
    4,
    "each: grantDecision\nlet: { hosts: { collect: invitation.hostId, within: 24 months } }\nwhen: { fact: grantDecision.applicantId, operator: in, value: { fact: hosts } }",
  ),
  "gifts/side-job.yaml": rule(
    "side-job",
    1,
    "each: sideJob\nwhen: { fact: sideJob.approved, operator: equal, value: false }\ndecay: { shape: step, months: 12, from: sideJob.effectiveTo }",
  ),
  "gifts/same-host.yaml": rule(
    "same-host",
    5,
    "each: { group: invitation, by: invitation.hostId }\nlet: { n: { count: invitation } }\nwhen: { fact: n, operator: greaterThanInclusive, value: 2 }\nverification: detected",
  ),
};
