import { expect, test } from "vitest";
import { calculated, portraitOf } from "./handCalculation.js";
import { archiveOf, readDossier, statuses } from "./standardRules.js";

/* The calculations by hand stand in c-0201.md and c-0202.md. */
const asOf = "2025-06-30";
const manager = archiveOf(readDossier("c-0201"));
const financeHead = archiveOf(readDossier("c-0202"));

test("C-0201 has 45.488 points, score 52, grade C", () => {
  expect(calculated(portraitOf({ dossier: "c-0201", asOf }))).toEqual({
    points: 45_488,
    score: 52,
    grade: "C",
    established: 45_488,
    findings: [
      ["pol-untruthful-inquiry/IQ1", 4, 20_000],
      ["org-collective-decision-bypassed/D1", 4, 15_000],
      ["dut-case-in-unit/CU1", 3, 9160],
      ["dut-audit-leadership-responsibility/AF2", 3, 1660],
    ],
    lines: [20_000, 15_000, 9160, 1328],
    sameIncident: [
      ["caa-admonition-active/A1", 10_000],
      ["int-gift-accepted/CF1", 10_000],
    ],
    excepted: [],
    lapsed: ["dut-formalism-finding/CF2"],
    unknown: ["org-declaration-asset-income-gap/PM-2023", "org-declaration-asset-income-gap/PM-2024"],
    gates: { "admonition-period": "barred until 2025-07-10", "case-open": "barred" },
    health: { "political-loyalty": 50, organisation: 62, duty: 73 },
  });
});

test("C-0201: on the last day of the admonition its incident counts in full, the day after it counts nothing", () => {
  const lastDay = portraitOf({ dossier: "c-0201", asOf: "2025-07-09" });
  expect(lastDay.findings[0]).toMatchObject({ id: "pol-untruthful-inquiry/IQ1", value: 20_000 });
  expect(calculated(portraitOf({ dossier: "c-0201", asOf: "2025-07-10" }))).toMatchObject({
    points: 25_820,
    score: 33,
    grade: "B",
    lines: [15_000, 9160, 1660],
    sameIncident: [],
    lapsed: ["dut-formalism-finding/CF2", "int-gift-accepted/CF1", "pol-untruthful-inquiry/IQ1"],
    gates: { "case-open": "barred" },
  });
});

test("C-0201: one cent under the limit, a decision made again, a quarter of the sessions: silent", () => {
  expect(statuses(manager, "org-collective-decision-bypassed", { asOf })).toMatchObject({ D1: "fires", D2: "silent" });
  expect(statuses(manager, "org-decision-altered", { asOf })).toMatchObject({ D4: "silent", D5: "silent" });
  expect(statuses(manager, "pol-study-low-attendance", { asOf })).toEqual({ "C-0201": "silent" });
});

test("C-0201: the decision that a person dismissed is named with the day and has no points", () => {
  const { cleared, findings } = portraitOf({ dossier: "c-0201", asOf });
  expect(cleared).toEqual([{ finding: "org-collective-decision-bypassed/D3", from: "2025-04-22" }]);
  expect(findings.map(({ id }) => id)).not.toContain("org-collective-decision-bypassed/D3");
});

test("C-0201: the revoked warning is no sanction on any day", () => {
  expect(statuses(manager, "caa-sanction-active", { asOf })).toEqual({ A1: "silent" });
  expect(statuses(manager, "caa-sanction-active", { asOf: "2024-10-01", knownAt: asOf })).not.toMatchObject({
    S0: "fires",
  });
});

test("C-0202 has 38.453 points: B by points, C by the floor of the slush fund", () => {
  const portrait = portraitOf({ dossier: "c-0202", asOf });
  expect(calculated(portrait)).toEqual({
    points: 38_453,
    score: 46,
    grade: "C",
    established: 38_453,
    findings: [
      ["fin-slush-fund/AF1", 5, 16_905],
      ["fin-split-invoices/V-77", 3, 7328],
      ["fin-false-invoice/AF2", 4, 7220],
      ["fin-reception-company-over/C-0202", 2, 5000],
      ["fin-duplicate-invoice/inv-dup", 2, 3750],
    ],
    lines: [16_905, 7328, 7220, 4000, 3000],
    sameIncident: [
      ["dut-audit-direct-responsibility/AF1", 2760],
      ["caa-accountability/N1", 1250],
    ],
    excepted: ["pst-mandatory-leave-missed/2024"],
    lapsed: ["fin-public-banquet/CF1"],
    unknown: [
      "fin-office-over-standard/OS1",
      "org-declaration-asset-income-gap/PM-2023",
      "org-declaration-asset-income-gap/PM-2024",
    ],
    gates: {},
    health: { finance: 3 },
  });
  expect(portrait.reasons.map(({ code, grade }) => [code, grade])).toEqual([
    ["points", "B"],
    ["floor", "C"],
    ["interval", undefined],
  ]);
  expect(portrait.interval).toMatchObject({ low: { points: 38_453 }, high: { points: 60_043, grade: "C" } });
});

test("C-0202: four companions of twelve guests, one meal over the standard, three invoices in five days: silent", () => {
  expect(statuses(financeHead, "fin-reception-over-standard", { asOf })).toEqual({ "C-0202": "silent" });
  expect(statuses(financeHead, "fin-split-invoices", { asOf })).toEqual({ "V-77": "fires", "V-78": "silent" });
  expect(statuses(financeHead, "caa-sanction-active", { asOf })).toEqual({ N1: "silent", S1: "silent" });
});

test("C-0202: the voluntary report halves the false invoices and nothing else", () => {
  const { findings } = portraitOf({ dossier: "c-0202", asOf });
  expect(findings.filter(({ factors }) => factors.mitigation < 1000).map(({ id }) => id)).toEqual([
    "fin-false-invoice/AF2",
  ]);
});
