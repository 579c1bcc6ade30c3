import { expect, test } from "vitest";
import { calculated, portraitOf } from "./handCalculation.js";
import { archiveOf, readDossier, statuses } from "./standardRules.js";

/* The calculations by hand stand in p-0206.md and u-0207.md. */
const asOf = "2025-06-30";
const post = archiveOf(readDossier("p-0206"));
const unit = archiveOf(readDossier("u-0207"));

test("P-0206 has 47.516 points, score 53, grade C; 42.720 established", () => {
  const portrait = portraitOf({ dossier: "p-0206", asOf });
  expect(calculated(portrait)).toEqual({
    points: 47_516,
    score: 53,
    grade: "C",
    established: 42_720,
    findings: [
      ["pst-access-not-revoked/AR2", 3, 12_000],
      ["pst-controls-missing/P-0206", 3, 12_000],
      ["pst-sod-conflict-rights/AR3", 3, 12_000],
      ["clm-payee-shared/h-acc-1", 3, 6595],
      ["pst-handover-missing/RO-2", 2, 6000],
      ["pst-leave-no-desk-check/ML-2024", 1, 2400],
    ],
    lines: [12_000, 12_000, 12_000, 5276, 4800, 1440],
    sameIncident: [["pst-sod-conflict-rights/AR4", 12_000]],
    excepted: ["clm-payee-insider/CD-1"],
    lapsed: [],
    unknown: ["clm-repair-shop-concentration/S-207"],
    gates: {},
    health: { business: 86, "post-education": 0 },
  });
  expect(portrait.reminders.map(({ rule, by, daysLeft }) => [rule, by, daysLeft])).toEqual([
    // Assessed on 2024-07-01: twelve months end on 2025-07-01, the day before is the last.
    ["pst-assessment-due-high", "2025-06-30", 0],
    // Left on 2025-05-31: the thirtieth day.
    ["pst-handover-due", "2025-06-30", 0],
    // Acting since 2025-01-06: six months end on 2025-07-06.
    ["pst-acting-ends", "2025-07-05", 5],
    ["pst-tenure-near-limit", "2025-10-15", 107],
  ]);
});

test("P-0206: the last day of every term is silent", () => {
  expect(statuses(post, "pst-access-not-revoked", { asOf })).toMatchObject({ AR1: "silent", AR2: "fires" });
  expect(statuses(post, "pst-sod-conflict-rights", { asOf })).toMatchObject({ AR5: "silent", AR6: "silent" });
  expect(statuses(post, "pst-handover-missing", { asOf })).toMatchObject({ "RO-2": "fires", "RO-3": "silent" });
  expect(statuses(post, "pst-sham-rotation", { asOf })).toMatchObject({ "RO-4": "silent" });
  expect(statuses(post, "pst-acting-too-long", { asOf })).toMatchObject({ T3: "silent" });
  expect(statuses(post, "pst-assessment-stale", { asOf })).toEqual({ "P-0206": "silent" });
  expect(statuses(post, "pst-assessment-stale", { asOf: "2025-07-01" })).toEqual({ "P-0206": "fires" });
});

test("P-0206: three insured, a court's account and two changes of payee are no pattern", () => {
  expect(statuses(post, "clm-payee-shared", { asOf })).toMatchObject({ "h-acc-1": "fires", "h-acc-2": "silent" });
  expect(statuses(post, "clm-payee-shared", { asOf })).not.toHaveProperty("h-court");
  expect(statuses(post, "clm-manual-payee-change", { asOf })).toEqual({ "P-0206": "silent" });
});

test("U-0207 has 72.676 points, score 70, grade D", () => {
  expect(calculated(portraitOf({ dossier: "u-0207", asOf }))).toEqual({
    points: 72_676,
    score: 70,
    grade: "D",
    established: 72_676,
    findings: [
      ["org-collective-decision-bypassed/DB", 4, 17_220],
      ["unt-top-leader-case/S1", 4, 16_660],
      ["org-collective-decision-bypassed/DA", 4, 13_880],
      ["dut-case-reported-late/CU1", 3, 8750],
      ["dut-repeat-finding/CF1", 3, 7500],
      ["unt-repeat-across-years/U-0207", 3, 7500],
      ["caa-disposal-late/CL1", 2, 5000],
      ["dut-rectification-overdue/RI-13", 2, 5000],
      ["unt-closure-rate-low/U-0207", 2, 5000],
      ["uwc-unqualified-seller/CF0", 3, 2080],
    ],
    lines: [17_220, 16_660, 13_880, 7000, 6000, 4500, 3000, 2000, 2000, 416],
    sameIncident: [["uwc-unqualified-seller/CF1", 7500]],
    excepted: [],
    lapsed: [],
    unknown: [],
    gates: {},
    health: { organisation: 22, duty: 2, business: 98, "post-education": 95 },
  });
});

test.each([
  "unt-talk-coverage-low",
  "unt-rotation-rate-low",
  "unt-first-form-absent",
  "unt-collective-gap",
  "unt-kin-density",
  "uwc-receivable-aging",
  "edu-archive-incomplete",
  "edu-archive-stale",
  "org-dissent-not-recorded",
])("U-0207: %s is silent at its boundary", (rule) => {
  expect(statuses(unit, rule, { asOf })).toEqual({ "U-0207": "silent" });
});

test("U-0207: five working days, one month and sixty days are still in time", () => {
  expect(statuses(unit, "dut-case-reported-late", { asOf })).toEqual({ CU1: "fires", CU2: "silent" });
  expect(statuses(unit, "caa-disposal-late", { asOf })).toEqual({ CL1: "fires", CL2: "silent" });
  expect(statuses(unit, "dut-rectification-overdue", { asOf })).toMatchObject({ "RI-12": "silent", "RI-13": "fires" });
  expect(statuses(unit, "unt-top-leader-case", { asOf })).toEqual({
    S1: "fires",
    S2: "silent",
    S3: "silent",
    S4: "silent",
  });
  expect(statuses(unit, "edu-policy-gap", { asOf })).toEqual({ "PD-rotation": "silent", "PD-recusal": "silent" });
});
