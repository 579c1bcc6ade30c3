import { expect, test } from "vitest";
import { calculated, portraitOf } from "./handCalculation.js";
import { archiveOf, readDossier, statuses } from "./standardRules.js";

/* The calculations by hand stand in c-0203.md, c-0204.md and c-0205.md. */
const asOf = "2025-06-30";
const channelManager = archiveOf(readDossier("c-0203"));
const personnelOfficer = archiveOf(readDossier("c-0204"));

test("C-0203: detections worth 45.596 points are cut to 41.999, grade B", () => {
  expect(calculated(portraitOf({ dossier: "c-0203", asOf }))).toEqual({
    points: 41_999,
    score: 49,
    grade: "B",
    established: 0,
    findings: [
      ["uwc-agency-payee-insider/A-34", 4, 14_400],
      ["uwc-agency-payee-insider/A-35", 4, 14_400],
      ["uwc-commission-outlier/ST1", 3, 7200],
      ["uwc-direct-to-agency-shift/SL-7", 3, 6595],
      ["uwc-commission-outlier/ST2", 3, 5400],
    ],
    lines: [14_400, 14_400, 7200, 5276, 4320, -3597],
    sameIncident: [["uwc-new-agency-spike/ST6", 3600]],
    excepted: [],
    lapsed: [],
    unknown: ["uwc-commission-outlier/ST3", "uwc-endorsement-refund-outlier/C-0203"],
    gates: {},
    health: { business: 0 },
  });
});

test("C-0203: confirmed by a person, one agency alone is established and the ceiling stays", () => {
  expect(calculated(portraitOf({ dossier: "c-0203", asOf: "2025-07-20" }))).toMatchObject({
    points: 41_999,
    grade: "B",
    established: 22_992,
    lines: [22_992, 13_795, 7200, 4797, 4320, -11_105],
  });
});

test("C-0203: twenty renewals, two per cent, a share at the fence: each boundary falls where the rule says", () => {
  expect(statuses(channelManager, "uwc-direct-to-agency-shift", { asOf })).toMatchObject({
    "SL-7": "fires",
    "SL-8": "silent",
    "SL-9": "silent",
  });
  expect(statuses(channelManager, "uwc-commission-over-filed", { asOf })).toEqual({ "C-0203": "silent" });
  expect(statuses(channelManager, "uwc-commission-outlier", { asOf })).toMatchObject({
    ST2: "fires",
    ST3: "unknown",
    ST5: "silent",
  });
  expect(statuses(channelManager, "uwc-new-agency-spike", { asOf })).toMatchObject({ ST6: "fires", ST7: "silent" });
});

test("C-0204 has 25.762 points, score 33, grade B", () => {
  const portrait = portraitOf({ dossier: "c-0204", asOf });
  expect(calculated(portrait)).toEqual({
    points: 25_762,
    score: 33,
    grade: "B",
    established: 25_762,
    findings: [
      ["org-declaration-registry-mismatch/B1", 3, 10_000],
      ["org-kin-in-line/K2", 3, 10_000],
      ["caa-first-form-accumulates/duty", 2, 3330],
      ["org-personal-matters-change-late/PMC-1", 1, 2000],
      ["org-personal-matters-omission/PM-2022", 2, 1040],
    ],
    lines: [10_000, 10_000, 3330, 1600, 832],
    sameIncident: [],
    excepted: ["org-declaration-asset-income-gap/PM-2023-2", "org-kin-in-line/K1"],
    lapsed: [],
    unknown: ["org-declaration-asset-income-gap/PM-2024"],
    gates: {},
    health: { organisation: 43, duty: 91 },
  });
  expect(portrait.reminders.map(({ rule, by }) => [rule, by])).toEqual([["edu-test-failed", "2025-07-19"]]);
});

test("C-0204: before the correction was recorded the omission of 2023 counts", () => {
  expect(calculated(portraitOf({ dossier: "c-0204", asOf, knownAt: "2025-05-19" }))).toMatchObject({
    points: 28_218,
    score: 35,
    lines: [10_000, 10_000, 3330, 2664, 1600, 624],
  });
  expect(statuses(personnelOfficer, "org-personal-matters-omission", { asOf, knownAt: "2025-05-20" })).toMatchObject({
    "PM-2022": "fires",
    "PM-2023-2": "silent",
  });
});

test("C-0204: a cousin in the same line and a change told after thirty days are nothing", () => {
  expect(statuses(personnelOfficer, "org-kin-in-line", { asOf })).toEqual({
    K1: "excepted",
    K2: "fires",
    K3: "silent",
    K4: "silent",
  });
  expect(statuses(personnelOfficer, "org-personal-matters-change-late", { asOf })).toMatchObject({
    "PMC-1": "fires",
    "PMC-2": "silent",
  });
});

test("C-0205: 32.4 % is decided, so there is no grade, only at least C", () => {
  const portrait = portraitOf({ dossier: "c-0205", asOf });
  expect(calculated(portrait)).toMatchObject({
    points: 37_000,
    score: 44,
    grade: "insufficient-data",
    established: 37_000,
    findings: [
      ["clm-false-claim/CF1", 5, 35_000],
      ["edu-hours-short/2024", 1, 2000],
    ],
    sameIncident: [["caa-sanction-active/S1", 20_000]],
    gates: {
      "sanction-period": "barred until 2025-12-02",
      "case-open": "unknown",
      "spouse-abroad": "unknown",
      "regulatory-penalty": "unknown",
    },
  });
  expect(portrait.interval).toMatchObject({ low: { points: 37_000, grade: "C" }, high: { grade: "D" }, stable: false });
  expect(portrait.coverage.permille).toBe(324);
});
