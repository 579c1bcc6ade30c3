/** The rule samples as whole rule files: the body says what is hard about each, the rest is the same everywhere. */
export interface SampleRule {
  readonly id: string;
  /** What the sample is there to show. */
  readonly shows: string;
  readonly body: string;
  /** What makes it fire, as the first example of the rule. */
  readonly given: string;
}

const defaults: Readonly<Record<string, string>> = {
  for: "for: cadre",
  severity: "severity: 2",
};

/** The rule file of a sample. Keys that its body states itself are left out of the head. */
export function sampleRuleText({ id, body, given }: Omit<SampleRule, "shows">): string {
  const stated = (key: string): boolean => new RegExp(`^${key}:`, "m").test(body);
  return [
    `rule: ${id}`,
    "version: 1",
    "status: active",
    "kind: finding",
    "title: { zh: 样例, en: Sample }",
    "why: { zh: 样例, en: Sample }",
    "category: integrity",
    "owner: compliance",
    'basis: [ { doc: PZF, article: "34" } ]',
    ...Object.entries(defaults).flatMap(([key, line]) => (stated(key) ? [] : [line])),
    body.trim(),
    "action: remind",
    ...(stated("message") ? [] : ['message: { zh: "样例", en: "Sample" }']),
    ...(stated("examples")
      ? []
      : ["examples:", `  - { name: as described, given: ${given}, asOf: 2025-06-30, expect: fires }`]),
    "",
  ].join("\n");
}

export const sampleRules: readonly SampleRule[] = [
  {
    id: "org-pre-appointment-talk-missing",
    shows: "absence in a window on both sides of a date",
    body: `
for: [cadre, unit]
each: tenure
expects: { record: talk, where: { fact: talk.kind, operator: equal, value: pre-appointment },
           from: { shift: [tenure.effectiveFrom, -30 days] }, by: { shift: [tenure.effectiveFrom, 30 days] }, late: remedies }`,
    given: "{ tenure: { effectiveFrom: 2025-01-10 } }",
  },
  {
    id: "pst-mandatory-leave-missed",
    shows: "a closed calendar year, in the worst case without any record",
    body: `
each: { calendar: year, back: 1 }
let: { days: { sum: mandatoryLeave.workingDays, where: { fact: mandatoryLeave.year, operator: equal, value: { fact: year.number } } } }
when: { all: [ { fact: cadre.keyPostAllYear, operator: equal, value: true }, { fact: days, operator: lessThan, value: { param: leave.days } } ] }
decay: { shape: step, months: 12, from: year.to }`,
    given: "{ cadre: { keyPostAllYear: true } }",
  },
  {
    id: "pol-responsibility-letter-unsigned",
    shows: "a deadline that is the later of two dates",
    body: `
each: { calendar: year, back: 0 }
let: { start: { latest: tenure.effectiveFrom, at: asOf, where: { fact: tenure.leadershipTeam, operator: equal, value: true } } }
expects: { record: commitmentLetter, where: { fact: commitmentLetter.year, operator: equal, value: { fact: year.number } },
           from: year.from, by: { max: [ { dayIn: [year, 03-31] }, { shift: [start, 30 days] } ] }, late: remedies }`,
    given: "{ tenure: { effectiveFrom: 2024-02-01, leadershipTeam: true } }",
  },
  {
    id: "dut-departure-audit-missing",
    shows: "an exemption by an earlier record in a window",
    body: `
for: unit
each: tenure
let: { recent: { exists: audit, where: { all: [ { fact: audit.kind, operator: equal, value: in-term }, { fact: audit.cadreId, operator: equal, value: { fact: tenure.cadreId } } ] },
                 on: audit.periodTo, between: [ { shift: [tenure.effectiveTo, -3 months] }, tenure.effectiveTo ] } }
when: { fact: tenure.postListed, operator: equal, value: true }
expects: { record: audit, on: audit.reportOn, where: { all: [ { fact: audit.kind, operator: equal, value: departure }, { fact: audit.cadreId, operator: equal, value: { fact: tenure.cadreId } } ] },
           from: { shift: [tenure.effectiveTo, -180 days] }, by: { shift: [tenure.effectiveTo, 180 days] }, late: remedies }
except: [ { id: in-term-recent, title: { zh: 近期任中审计, en: Recent in-term audit }, when: { fact: recent, operator: equal, value: true } } ]`,
    given: "{ tenure: { cadreId: C-1, postListed: true, effectiveFrom: 2020-01-01, effectiveTo: 2024-06-30 } }",
  },
  {
    id: "dut-rectification-overdue",
    shows: "tiers by lateness",
    body: `
for: [cadre, unit]
each: rectificationItem
let: { late: { daysBetween: [rectificationItem.due, asOf] } }
severity: { from: 2, raise: [ { to: 3, when: { fact: late, operator: greaterThan, value: { param: rectification.veryLate } } } ] }
when: { all: [ { fact: rectificationItem.status, operator: notIn, value: { list: rectification-done } }, { fact: late, operator: greaterThan, value: { param: rectification.late } } ] }
message: { zh: "整改逾期 {late} 天（期限 {rectificationItem.due}，超过 {param rectification.late} 天）", en: "Overdue by {late} days (due {rectificationItem.due}, more than {param rectification.late})" }`,
    given: "{ rectificationItem: { due: 2025-01-01, status: open } }",
  },
  {
    id: "dut-repeat-finding",
    shows: "a sequence across two record types: the second after the closure of the first",
    body: `
for: [cadre, unit]
each: { anyOf: [auditFinding, controlFinding], as: second }
let:
  closed: { exists: { anyOf: [auditFinding, controlFinding], as: first }, within: 24 months,
            where: { all: [ { fact: first.category, operator: equal, value: { fact: second.category } }, { fact: first.closedOn, operator: before, value: { fact: second.occurredOn } } ] } }
when: { fact: closed, operator: equal, value: true }`,
    given:
      "{ auditFinding: { category: claims, occurredOn: 2024-01-10, closedOn: 2024-06-01 }, controlFinding: { category: claims, occurredOn: 2025-02-01 } }",
  },
  {
    id: "caa-second-sanction",
    shows: "conduct of the newer inside the period of an older one, history included",
    body: `
each: { record: sanction, as: newer }
let:
  inside: { exists: { record: sanction, as: older }, ended: included,
            where: { all: [ { fact: older.incident, operator: notEqual, value: { fact: newer.incident } }, { fact: older.effectiveOn, operator: onOrBefore, value: { fact: newer.conductOn } },
                            { fact: older.endsOn, operator: after, value: { fact: newer.conductOn } } ] } }
when: { all: [ { fact: newer.inForce, operator: equal, value: true }, { fact: inside, operator: equal, value: true } ] }`,
    given:
      "{ sanction: [ { effectiveOn: 2024-01-01, endsOn: 2025-01-01, conductOn: 2023-01-01 }, { effectiveOn: 2025-01-01, endsOn: 2026-01-01, conductOn: 2024-06-01 } ] }",
  },
  {
    id: "caa-sanction-active",
    shows: "severity from rank, and a gate with an end",
    body: `
each: sanction
severity: { from: 3, raise: [ { to: 4, when: { fact: sanction.rank, operator: equal, value: 7 } }, { to: 5, when: { fact: sanction.rank, operator: greaterThanInclusive, value: 8 } } ] }
when: { fact: sanction.inForce, operator: equal, value: true }
gate: { id: sanction-period, freeFrom: sanction.endsOn }`,
    given: "{ sanction: { effectiveOn: 2025-01-01, endsOn: 2026-01-01, rank: 7 } }",
  },
  {
    id: "caa-accountability",
    shows: "only where no sanction shares the incident",
    body: `
each: { record: sanction, as: measure }
let: { masked: { exists: { record: sanction, as: other }, where: { all: [ { fact: other.governs, operator: equal, value: true }, { fact: other.incident, operator: equal, value: { fact: measure.incident } } ] } } }
when: { all: [ { fact: measure.accountability, operator: equal, value: true }, { fact: measure.decidedOn, operator: withinLast, value: 24 months }, { fact: masked, operator: equal, value: false } ] }`,
    given: "{ sanction: { accountability: true, decidedOn: 2025-01-01, effectiveOn: 2025-01-01, governs: false } }",
  },
  {
    id: "caa-first-form-accumulates",
    shows: "the same topic twice",
    body: `
each: { group: talk, by: talk.topic, within: 24 months, where: { all: [ { fact: talk.kind, operator: in, value: { list: negative-talks } }, { fact: talk.factualBasis, operator: equal, value: true } ] } }
let: { n: { count: talk } }
when: { fact: n, operator: greaterThanInclusive, value: { param: firstForm.repeats } }
decay: { shape: linear, months: 12, from: latest }`,
    given:
      "{ talk: [ { kind: reminder, topic: gift, factualBasis: true, occurredOn: 2024-10-01 }, { kind: warning, topic: gift, factualBasis: true, occurredOn: 2025-03-01 } ] }",
  },
  {
    id: "int-kin-supplier",
    shows: "kin scope × business × payments of the units served in",
    body: `
for: [cadre, unit]
each: kinBusiness
let:
  inScope: { exists: kinship, where: { all: [ { fact: kinship.kinId, operator: equal, value: { fact: kinBusiness.kinId } }, { fact: kinship.relation, operator: in, value: { list: hb19-key-person } } ] } }
  paid: { sum: payment.amount, within: 12 months, where: { all: [ { fact: payment.supplierId, operator: equal, value: { fact: kinBusiness.entityId } }, { fact: payment.inSubjectsUnit, operator: equal, value: true } ] } }
when: { all: [ { fact: inScope, operator: equal, value: true }, { fact: paid, operator: greaterThan, value: 0.00 CNY },
               { any: [ { fact: kinBusiness.share, operator: greaterThanInclusive, value: { param: kin.share } }, { fact: kinBusiness.role, operator: notEqual, value: shareholder } ] } ] }
matter: { id: counterparty, by: kinBusiness.entityId }`,
    given:
      "{ kinBusiness: { kinId: K-1, entityId: E-1, role: director, effectiveFrom: 2024-01-01 }, kinship: { kinId: K-1, relation: spouse, effectiveFrom: 2000-01-01 }, payment: { supplierId: E-1, inSubjectsUnit: true, amount: 100.00 CNY, occurredOn: 2025-03-01 } }",
  },
  {
    id: "clm-repair-shop-concentration",
    shows: "share of a group in all groups, peers, a minimum number",
    body: `
for: [cadre, post]
each: { group: claim, by: claim.repairShopId, within: 12 months, where: { fact: claim.directedRepair, operator: equal, value: false } }
let: { shop: { sum: claim.paid }, all: { sum: claim.paid, over: all }, n: { count: claim, over: all }, share: { shareOf: [shop, all] } }
needs: { all: [ { fact: peer.share.subjects, operator: greaterThanInclusive, value: { param: peers.min } }, { fact: n, operator: greaterThanInclusive, value: { param: items.min } } ] }
when: { all: [ { fact: share, operator: greaterThanInclusive, value: { param: claims.shopShare } }, { fact: share, operator: greaterThanInclusive, value: { fact: peer.share.upperFence } } ] }
verification: detected
matter: { id: counterparty, by: claim.repairShopId }`,
    given: "{ claim: { repairShopId: R-1, directedRepair: false, paid: 100.00 CNY, occurredOn: 2025-03-01 } }",
  },
  {
    id: "fin-split-invoices",
    shows: "a cluster: three within three days near the limit",
    body: `
for: [cadre, unit]
each: { group: expense, by: expense.vendorId, within: 12 months, where: { fact: expense.limitShare, operator: between, value: [ 85 %, 100 % ] } }
let: { most: { count: expense, inAny: 3 days } }
when: { fact: most, operator: greaterThanInclusive, value: { param: split.invoices } }`,
    given:
      "{ expense: [ { vendorId: V-1, limitShare: 90 %, occurredOn: 2025-03-01 }, { vendorId: V-1, limitShare: 95 %, occurredOn: 2025-03-02 }, { vendorId: V-1, limitShare: 99 %, occurredOn: 2025-03-03 } ] }",
  },
  {
    id: "prc-split-purchase",
    shows: "two keys, and a rolling sum over the limit",
    body: `
for: [cadre, unit]
each: { group: contract, by: [contract.supplierId, contract.category], within: 24 months, where: { fact: contract.amount, operator: lessThan, value: { param: procurement.limit } } }
let: { most: { sum: contract.amount, inAny: 90 days } }
when: { fact: most, operator: greaterThanInclusive, value: { param: procurement.limit } }`,
    given:
      "{ contract: [ { supplierId: S-1, category: goods, amount: 150000.00 CNY, occurredOn: 2025-01-01 }, { supplierId: S-1, category: goods, amount: 150000.00 CNY, occurredOn: 2025-02-01 } ] }",
  },
  {
    id: "clm-same-person-steps",
    shows: "two fields of the measured record compared with each other",
    body: `
let:
  n: { count: { record: claim, as: c }, within: 3 months, where: { all: [ { fact: c.fastTrackAllowed, operator: equal, value: false }, { any: [
       { all: [ { fact: c.surveyorId, operator: equal, value: { fact: cadre.id } }, { fact: c.assessorId, operator: equal, value: { fact: c.surveyorId } } ] },
       { all: [ { fact: c.assessorId, operator: equal, value: { fact: cadre.id } }, { fact: c.approverId, operator: equal, value: { fact: c.assessorId } } ] } ] } ] } }
when: { fact: n, operator: greaterThanInclusive, value: 3 }`,
    given:
      "{ cadre: { id: C-1 }, claim: [ { fastTrackAllowed: false, surveyorId: C-1, assessorId: C-1, occurredOn: 2025-06-01 }, { fastTrackAllowed: false, surveyorId: C-1, assessorId: C-1, occurredOn: 2025-06-02 }, { fastTrackAllowed: false, surveyorId: C-1, assessorId: C-1, occurredOn: 2025-06-03 } ] }",
  },
  {
    id: "clm-early-loss",
    shows: "a computed column on the measured record",
    body: `
each: { group: claim, by: [claim.handlerId, claim.intermediaryId], within: 12 months }
let: { lag: { of: claim, daysBetween: [claim.inceptionOn, claim.lossOn] }, n: { count: claim, where: { fact: claim.lag, operator: between, value: [ 0, 7 ] } } }
when: { fact: n, operator: greaterThanInclusive, value: 5 }`,
    given:
      "{ claim: { handlerId: C-1, intermediaryId: I-1, inceptionOn: 2025-03-01, lossOn: 2025-03-02, occurredOn: 2025-03-02 } }",
  },
  {
    id: "prc-evaluator-conflict",
    shows: "two hops by a collection, and an exception",
    body: `
each: tenderEvaluator
let:
  kinFirms: { collect: kinBusiness.entityId, at: tenderEvaluator.occurredOn }
  linked: { exists: bid, where: { all: [ { fact: bid.tenderId, operator: equal, value: { fact: tenderEvaluator.tenderId } }, { fact: bid.supplierId, operator: in, value: { fact: kinFirms } } ] } }
when: { fact: linked, operator: equal, value: true }
except: [ { id: recused, title: { zh: 已回避, en: Recused }, when: { fact: tenderEvaluator.recused, operator: equal, value: true } } ]`,
    given:
      "{ tenderEvaluator: { tenderId: T-1, recused: false, occurredOn: 2025-03-01 }, kinBusiness: { entityId: E-1, effectiveFrom: 2024-01-01 }, bid: { tenderId: T-1, supplierId: E-1, occurredOn: 2025-02-01 } }",
  },
  {
    id: "pst-tenure-over-limit",
    shows: "a state still lasting, measured against a fact of the post",
    body: `
for: [cadre, post]
each: tenure
severity: { from: 2, raise: [ { to: 3, when: { fact: tenure.continuousMonths, operator: greaterThan, value: 84 } } ] }
when: { all: [ { fact: tenure.keyPost, operator: equal, value: true }, { fact: tenure.effectiveTo, operator: absent }, { fact: tenure.continuousMonths, operator: greaterThan, value: { fact: post.rotationLimitMonths } } ] }`,
    given:
      "{ tenure: { keyPost: true, continuousMonths: 70, effectiveFrom: 2019-01-01, postId: P-1 }, post: { id: P-1, rotationLimitMonths: 60 } }",
  },
  {
    id: "org-kin-in-line",
    shows: "the organisation tree behind a derived fact",
    body: `
each: kinship
when: { all: [ { fact: kinship.inLineWithSubject, operator: equal, value: true }, { any: [ { fact: cadre.cadreClass, operator: in, value: { list: key-classes } }, { fact: kinship.relation, operator: in, value: { list: hb19-ordinary } } ] } ] }`,
    given: "{ cadre: { cadreClass: senior }, kinship: { relation: spouse, effectiveFrom: 2000-01-01 } }",
  },
  {
    id: "org-promoted-in-influence-period",
    shows: "a rule on the unit that reads a sanction of the person",
    body: `
for: unit
each: selectionProcess
let:
  active: { exists: sanction, ended: included, where: { all: [ { fact: sanction.cadreId, operator: equal, value: { fact: selectionProcess.candidateId } },
            { fact: sanction.effectiveOn, operator: onOrBefore, value: { fact: selectionProcess.appointedOn } }, { fact: sanction.endsOn, operator: after, value: { fact: selectionProcess.appointedOn } } ] } }
when: { all: [ { fact: selectionProcess.higherPost, operator: equal, value: true }, { fact: active, operator: equal, value: true } ] }`,
    given:
      "{ selectionProcess: { candidateId: C-1, appointedOn: 2025-03-01, higherPost: true }, sanction: { cadreId: C-1, effectiveOn: 2024-06-01, endsOn: 2025-12-01 } }",
  },
  {
    id: "unt-talk-coverage-low",
    shows: "a share of people, the numerator inside the denominator",
    body: `
for: unit
let:
  team: { collect: tenure.cadreId, at: asOf, where: { fact: tenure.lowerLeadershipTeam, operator: equal, value: true } }
  size: { sizeOf: team }
  talked: { countDistinct: talk.cadreId, within: 12 months, where: { all: [ { fact: talk.kind, operator: equal, value: routine }, { fact: talk.cadreId, operator: in, value: { fact: team } } ] } }
  share: { shareOf: [talked, size] }
when: { fact: share, operator: lessThan, value: { param: talk.coverage } }`,
    given: "{ tenure: { cadreId: C-1, lowerLeadershipTeam: true, effectiveFrom: 2020-01-01 } }",
  },
  {
    id: "uwc-receivable-aging",
    shows: "two closed quarters running",
    body: `
for: unit
let: { q1: { median: statistic.share, where: { fact: statistic.measure, operator: equal, value: receivables-over-90-days }, in: { calendar: quarter, back: 1 } },
       q2: { median: statistic.share, where: { fact: statistic.measure, operator: equal, value: receivables-over-90-days }, in: { calendar: quarter, back: 2 } } }
when: { all: [ { fact: q1, operator: greaterThan, value: 10 % }, { fact: q2, operator: greaterThan, value: 10 % } ] }`,
    given:
      "{ statistic: [ { measure: receivables-over-90-days, share: 12 %, occurredOn: 2025-02-28 }, { measure: receivables-over-90-days, share: 12 %, occurredOn: 2024-11-30 } ] }",
  },
  {
    id: "edu-test-failed",
    shows: "the last test of several, then a pass within a time",
    body: `
each: education
let: { last: { latest: education.occurredOn, where: { fact: education.counts, operator: equal, value: true } } }
when: { all: [ { fact: education.counts, operator: equal, value: true }, { fact: education.occurredOn, operator: equal, value: { fact: last } }, { fact: education.passed, operator: equal, value: false } ] }
expects: { record: { record: education, as: retest }, where: { fact: retest.passed, operator: equal, value: true }, from: { shift: [education.occurredOn, 1 days] }, by: { shift: [education.occurredOn, 60 days] }, late: remedies }`,
    given: "{ education: { counts: true, passed: false, occurredOn: 2025-02-01 } }",
  },
  {
    id: "int-unlisted-shareholding",
    shows: "full while held, fading after disposal",
    body: `
each: shareholding
when: { all: [ { fact: shareholding.holder, operator: equal, value: self }, { fact: shareholding.listed, operator: in, value: { list: unlisted-kinds } }, { fact: shareholding.approvedRef, operator: absent } ] }
decay: { shape: linear, months: 24, from: shareholding.effectiveTo }`,
    given: "{ shareholding: { holder: self, listed: unlisted, effectiveFrom: 2024-01-01 } }",
  },
  {
    id: "unt-collective-gap",
    shows: "a shared condition inside a measure",
    body: `
for: unit
let: { n: { count: collectiveDecision, within: 12 months, standing: adjudicated, where: { condition: decided-without-collective } } }
when: { fact: n, operator: greaterThanInclusive, value: 3 }`,
    given:
      "{ collectiveDecision: [ { collective: false, verification: adjudicated, occurredOn: 2025-01-01 }, { collective: false, verification: adjudicated, occurredOn: 2025-02-01 }, { collective: false, verification: adjudicated, occurredOn: 2025-03-01 } ] }",
  },
];
