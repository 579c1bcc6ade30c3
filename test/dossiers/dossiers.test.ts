import { expect, test } from "vitest";
import { serialisePortrait } from "../../src/portrait/index.js";
import type { Portrait } from "../../src/result/index.js";
import { postWith, unitWith } from "./smallArchives.js";
import { archiveOf, assess, readDossier, statuses } from "./standardRules.js";

/* The three dossiers of the domain reference. The calculation by hand stands beside each: c-0001.md, c-0002.md, c-0003.md. */
const asOf = "2025-06-30";
const headOfClaims = archiveOf(readDossier("c-0001"));
const deputyManager = archiveOf(readDossier("c-0002"));
const buyer = archiveOf(readDossier("c-0003"));

const totals = ({ points, score, grade }: Portrait) => ({ points, score, grade });
const values = ({ findings }: Portrait) => findings.map(({ id, severity, value }) => [id, severity, value]);
const gates = ({ gates: all }: Portrait) =>
  Object.fromEntries(
    all.map(({ id, status, freeFrom }) => [id, status === "barred" ? `barred until ${freeFrom}` : status]),
  );
const health = ({ dimensions }: Portrait) => Object.fromEntries(dimensions.map(({ id, health: one }) => [id, one]));
const addsUp = ({ ledger, points }: Portrait) => ledger.reduce((sum, line) => sum + line.points, 0) === points;

test("C-0001 has 34.000 points, score 41, grade B", () => {
  const portrait = assess(headOfClaims, { asOf, audience: "dic" });
  expect(totals(portrait)).toEqual({ points: 34_000, score: 41, grade: "B" });
  expect(values(portrait)).toEqual([
    ["int-kin-repair-shop/B1", 4, 16_000],
    ["pst-tenure-over-limit/T1", 3, 12_000],
    ["pst-mandatory-leave-missed/2024", 2, 6000],
  ]);
  expect(addsUp(portrait)).toBe(true);
  expect(portrait.interval).toEqual({
    low: { points: 34_000, grade: "B" },
    high: { points: 34_000, grade: "B" },
    stable: true,
  });
});

test("C-0001: the concentration on the shop and its claims approved without recusal are the incident of the brother-in-law's share", () => {
  const { sameIncident, findings } = assess(headOfClaims, { asOf, audience: "dic" });
  expect(sameIncident.map(({ id, incident, value, standing }) => [id, incident, value, standing])).toEqual([
    ["clm-repair-shop-concentration/S-0107", "INC-S0107", 7200, "detected"],
    ["int-duty-recusal-missed-claims/S-0107", "INC-S0107", 6000, "detected"],
  ]);
  expect(findings[0]?.incident).toBe("INC-S0107");
  expect(statuses(headOfClaims, "clm-repair-shop-concentration", { asOf })).toMatchObject({
    "S-0107": "fires",
    "S-0201": "silent",
    "S-0208": "silent",
  });
});

test("C-0001: complaints, an old talk and kin outside the declaration say nothing", () => {
  expect(statuses(headOfClaims, "org-declaration-registry-mismatch", { asOf })).toEqual({ B1: "silent" });
  expect(statuses(headOfClaims, "caa-complaint-substantiated", { asOf })).toEqual({});
  expect(statuses(headOfClaims, "caa-first-form-accumulates", { asOf })).toEqual({});
  expect(statuses(headOfClaims, "clm-same-person-steps", { asOf })).toEqual({ "C-0001": "silent" });
  expect(statuses(headOfClaims, "edu-test-failed", { asOf })).toMatchObject({ E1: "silent", "ET-2024": "silent" });
  expect(assess(headOfClaims, { asOf, audience: "dic" }).cleared).toEqual([{ incident: "INC-Q2", from: "2023-08-01" }]);
});

test("C-0001: post control 55, integrity 60, the other dimensions 100; no gate", () => {
  const portrait = assess(headOfClaims, { asOf, audience: "dic" });
  expect(health(portrait)).toEqual({
    "political-loyalty": 100,
    organisation: 100,
    integrity: 60,
    finance: 100,
    duty: 100,
    business: 100,
    "post-education": 55,
  });
  expect(gates(portrait)).toEqual({
    "sanction-period": "free",
    "admonition-period": "free",
    "organisational-period": "free",
    "regulatory-penalty": "free",
    "spouse-abroad": "free",
    canvassing: "free",
    concealment: "free",
    "case-open": "free",
    "low-appraisal": "free",
  });
  expect(portrait.findings.map(({ action }) => action.id)).toEqual(["recuse", "rotate", "control"]);
});

test("C-0001: outside discipline inspection the points are the same and no complaint shows", () => {
  const portrait = assess(headOfClaims, { asOf, audience: "compliance" });
  const complaints = portrait.unknown.filter(({ missing }) => missing.includes("complaint"));
  expect(portrait.points).toBe(34_000);
  expect(complaints.map(({ rule, status }) => [rule, status])).toContainEqual([
    "caa-complaint-substantiated",
    "notCovered",
  ]);
  expect(serialisePortrait(portrait)).not.toMatch(/"Q[12]"|INC-Q2/);
  expect(gates(portrait)["case-open"]).toBe("unknown");
});

test("C-0002 has 53.536 points, score 57, grade C; 47.776 established", () => {
  const portrait = assess(deputyManager, { asOf, audience: "dic" });
  expect(totals(portrait)).toEqual({ points: 53_536, score: 57, grade: "C" });
  expect(portrait.established).toBe(47_776);
  expect(values(portrait)).toEqual([
    ["caa-sanction-active/S1", 4, 20_000],
    ["org-collective-decision-bypassed/DC", 4, 13_776],
    ["dut-rectification-overdue/R1", 3, 10_000],
    ["uwc-commission-outlier/P1", 3, 7200],
    ["dut-appraisal-low/2024", 2, 5000],
  ]);
  expect(portrait.ledger.map(({ points }) => points)).toEqual([20_000, 13_776, 10_000, 5760, 4000]);
  expect(addsUp(portrait)).toBe(true);
});

test("C-0002: the gift is the sanctioned incident, the demerit is over, neither is a second offence", () => {
  const { sameIncident } = assess(deputyManager, { asOf, audience: "dic" });
  expect(sameIncident.map(({ id, incident, value }) => [id, incident, value])).toEqual([
    ["int-gift-accepted/F1", "INC-2", 10_000],
  ]);
  expect(statuses(deputyManager, "caa-sanction-active", { asOf })).toEqual({ S1: "fires", S2: "silent" });
  expect(statuses(deputyManager, "caa-second-sanction", { asOf })).toEqual({ S1: "silent", S2: "silent" });
});

test("C-0002: two gates are barred, and say until when", () => {
  expect(gates(assess(deputyManager, { asOf, audience: "dic" }))).toEqual({
    "sanction-period": "barred until 2025-08-10",
    "admonition-period": "free",
    "organisational-period": "free",
    "regulatory-penalty": "free",
    "spouse-abroad": "free",
    canvassing: "free",
    concealment: "free",
    "case-open": "free",
    "low-appraisal": "barred until 2026-01-01",
  });
});

test("C-0002: on 2025-08-10 the incident of the sanction is over: 33.923 points, score 41, grade B", () => {
  const portrait = assess(deputyManager, { asOf: "2025-08-10", audience: "dic" });
  expect(totals(portrait)).toEqual({ points: 33_923, score: 41, grade: "B" });
  expect(values(portrait)).toEqual([
    ["org-collective-decision-bypassed/DC", 4, 13_328],
    ["dut-rectification-overdue/R1", 3, 10_000],
    ["uwc-commission-outlier/P1", 3, 6595],
    ["dut-appraisal-low/2024", 2, 5000],
  ]);
  expect(portrait.sameIncident).toEqual([]);
  expect(portrait.lapsed.map(({ id, reason }) => [id, reason])).toEqual([["int-gift-accepted/F1", "sanctions-over"]]);
  expect(gates(portrait)["sanction-period"]).toBe("free");
});

test("C-0002: the day before it still counts in full", () => {
  const portrait = assess(deputyManager, { asOf: "2025-08-09", audience: "dic" });
  expect(values(portrait)[0]).toEqual(["caa-sanction-active/S1", 4, 20_000]);
  expect(gates(portrait)["sanction-period"]).toBe("barred until 2025-08-10");
});

test.each([
  ["2025-07-01", "fires"],
  ["2025-08-09", "fires"],
  ["2025-08-10", "silent"],
])("C-0002: promoted on %s nevertheless, the deciding unit's rule %s", (appointedOn, expected) => {
  const chosen = {
    type: "selectionProcess",
    id: "N1",
    candidateId: "C-0002",
    targetPostId: "P-1",
    unitId: "U-1",
    stage: "appointed",
    higherPost: true,
    appointedOn,
    occurredOn: "2025-06-10",
    recordedOn: appointedOn,
    verification: "documented",
  } as const;
  const sanction = {
    type: "sanction",
    id: "S1",
    cadreId: "C-0002",
    code: "party-serious-warning",
    decidedOn: "2024-02-05",
    effectiveOn: "2024-02-10",
    conductOn: "2023-09",
    incidentId: "INC-2",
    recordedOn: "2024-02-10",
    verification: "adjudicated",
  } as const;
  expect(statuses(unitWith([chosen], [sanction]), "org-promoted-in-influence-period", { asOf: "2025-09-30" })).toEqual({
    N1: expected,
  });
});

test("C-0003 has no points: grade A, and what cannot be computed is named", () => {
  const portrait = assess(buyer, { asOf, audience: "dic" });
  expect(totals(portrait)).toEqual({ points: 0, score: 0, grade: "A" });
  expect(portrait.findings).toEqual([]);
  expect(portrait.interval.low.points).toBe(0);
  expect(portrait.interval.high.points).toBeGreaterThan(0);
  expect(portrait.coverage.permille).toBeLessThan(1000);
  expect(new Set(portrait.unknown.map(({ rule }) => rule))).toEqual(new Set(["prc-supplier-concentration"]));
});

test("C-0003: none of the traps catches", () => {
  expect(statuses(buyer, "caa-complaint-substantiated", { asOf })).toEqual({});
  expect(statuses(buyer, "caa-sanction-active", { asOf })).toEqual({ S1: "silent" });
  expect(statuses(buyer, "int-unlisted-shareholding", { asOf })).toEqual({ H1: "silent" });
  expect(statuses(buyer, "int-gift-not-handed-over", { asOf })).toEqual({ GR: "silent" });
  expect(statuses(buyer, "prc-evaluator-conflict", { asOf })).toEqual({ TE: "excepted" });
  expect(statuses(buyer, "edu-test-failed", { asOf })).toMatchObject({ "ED-TEST": "silent", "ET-2024": "silent" });
  expect(statuses(buyer, "pst-tenure-over-limit", { asOf })).toEqual({ T0: "silent", T1: "silent" });
  expect(statuses(buyer, "pst-mandatory-leave-missed", { asOf })).toEqual({ "2024": "silent" });
  expect(statuses(buyer, "prc-supplier-concentration", { asOf })).toEqual({
    "SUP-21": "unknown",
    "SUP-34": "unknown",
    "SUP-55": "unknown",
    "SUP-62": "unknown",
  });
});

test("C-0003: the gift handed over and the report certified as malicious are said", () => {
  const { positives } = assess(buyer, { asOf, audience: "dic" });
  expect(positives.map(({ id }) => id)).toEqual(["pos-gift-handed-over/GR", "pos-malicious-report-clarified/Q3"]);
});

test("C-0003: the single bid is a matter of the unit and the post, not of the evaluator who stood back", () => {
  const tender = {
    type: "tender",
    id: "TD",
    tenderId: "TD-2025-04",
    approverId: "C-0455",
    postId: "P-1",
    unitId: "U-1",
    method: "open",
    mandatory: false,
    docsIssuedOn: "2025-03-18",
    deadline: "2025-04-10",
    validBidders: 1,
    awardedTo: "SUP-77",
    occurredOn: "2025-04-18",
    recordedOn: "2025-04-18",
    verification: "documented",
  } as const;
  expect(statuses(unitWith([tender]), "prc-single-bid", { asOf })).toEqual({ TD: "fires" });
  expect(statuses(postWith([tender]), "prc-single-bid", { asOf })).toEqual({ TD: "fires" });
  expect(statuses(buyer, "prc-single-bid", { asOf })).toEqual({});
});

test("C-0003: protected attributes are dropped; changing them does not change a byte", () => {
  const page = (text: string) => serialisePortrait(assess(archiveOf(text), { asOf, audience: "dic" }));
  const dossier = readDossier("c-0003");
  const permuted = dossier.replace(
    '"ethnicity": "X-1", "religion": "X-2", "health": "X-3"',
    '"ethnicity": "X-3", "religion": "X-1", "health": "X-2"',
  );
  const without = dossier.replace(', "ethnicity": "X-1", "religion": "X-2", "health": "X-3"', "");
  expect(permuted).not.toBe(dossier);
  expect(without).not.toMatch(/ethnicity/);
  expect(page(permuted)).toBe(page(dossier));
  expect(page(without)).toBe(page(dossier));
});
