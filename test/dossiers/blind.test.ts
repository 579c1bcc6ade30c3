import { expect, test } from "vitest";
import { serialisePortrait } from "../../src/portrait/index.js";
import type { Portrait } from "../../src/result/index.js";
import { standardModel } from "../../src/standard/index.js";
import { referenceAssess } from "../reference/referenceAssess.js";
import { archiveOf, assess, readDossier, standardRules, statuses } from "./standardRules.js";

/* Calculated by hand from the domain reference and the model pages alone: c-0101.md, p-0102.md, u-0103.md. */
const asOf = "2025-06-30";
const options = { asOf, audience: "dic" } as const;
const archives = {
  "C-0101": archiveOf(readDossier("c-0101")),
  "P-0102": archiveOf(readDossier("p-0102")),
  "U-0103": archiveOf(readDossier("u-0103")),
};
const cadre = assess(archives["C-0101"], options);
const post = assess(archives["P-0102"], options);
const unit = assess(archives["U-0103"], options);
const portraits = { "C-0101": cadre, "P-0102": post, "U-0103": unit };

const totals = ({ points, established, score, grade }: Portrait) => ({ points, established, score, grade });
const values = ({ findings }: Portrait) => findings.map(({ id, severity, value }) => [id, severity, value]);
const same = ({ sameIncident }: Portrait) => sameIncident.map(({ id, incident, value }) => [id, incident, value]);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test.each(Object.keys(archives) as (keyof typeof archives)[])("%s: the ledger adds up", (name) => {
  const { ledger, points } = portraits[name];
  expect(ledger.length).toBeGreaterThanOrEqual(5);
  expect(ledger.reduce((sum, line) => sum + line.points, 0)).toBe(points);
});

test.each(Object.keys(archives) as (keyof typeof archives)[])("%s: both engines write one portrait", async (name) => {
  const second = await referenceAssess(standardRules, standardModel)(archives[name], options);
  expect(serialisePortrait(second)).toBe(serialisePortrait(portraits[name]));
});

test("C-0101 has 59.813 points, score 61, grade C", () => {
  expect(totals(cadre)).toEqual({ points: 59_813, established: 44_208, score: 61, grade: "C" });
  expect(values(cadre)).toEqual([
    ["caa-sanction-active/S1", 4, 20_000],
    ["uwc-agri-shared-account/V-07+h-coop-1", 4, 13_795],
    ["clm-manual-payee-change/C-0101", 3, 9996],
    ["clm-payee-shared/h-coop-1", 3, 6595],
    ["uwc-authority-exceeded/C-0101", 3, 6000],
    ["fin-duplicate-invoice/h-inv-77", 2, 4165],
    ["dut-formalism-finding/F2", 2, 2915],
    ["uwc-customer-rebate/F4", 2, 2499],
    ["clm-supervisor-adverse-report/F3", 2, 1749],
  ]);
  expect(same(cadre)).toEqual([["fin-unlawful-allowance/F1", "INC-A1", 10_000]]);
});

test("C-0101: the leave is excepted, unpaid or paid is unknown, fifteen claims are too few", () => {
  expect(ids(cadre.excepted)).toEqual([
    "org-declaration-registry-mismatch-roles/OR1",
    "pst-mandatory-leave-missed/2024",
  ]);
  expect(ids(cadre.unknown)).toEqual(["clm-reopen-rate/C-0101", "clm-uplift-outlier/C-0101", "int-part-time-paid/OR1"]);
  const barred = cadre.gates.filter(({ status }) => status !== "free");
  expect(barred.map(({ id, status, freeFrom }) => [id, status, freeFrom])).toEqual([
    ["sanction-period", "barred", "2025-09-10"],
  ]);
});

test("C-0101: an ended sanction, an allegation, a later record and a listed hospital say nothing", () => {
  const archive = archives["C-0101"];
  expect(ids(cadre.lapsed)).toEqual(["int-banquet-or-travel-accepted/F0"]);
  expect(statuses(archive, "fin-slush-fund", { asOf })).not.toHaveProperty("F5");
  expect(statuses(archive, "fin-false-invoice", { asOf })).not.toHaveProperty("F6");
  expect(statuses(archive, "clm-payee-shared", { asOf })).toEqual({ "h-coop-1": "fires" });
  expect(Object.values(statuses(archive, "caa-second-sanction", { asOf }))).not.toContain("fires");
  expect(Object.values(statuses(archive, "int-gift-not-handed-over", { asOf }))).toEqual(["silent"]);
});

test("P-0102 has 53.998 points, score 57, grade C", () => {
  expect(totals(post)).toEqual({ points: 53_998, established: 50_998, score: 57, grade: "C" });
  expect(values(post)).toEqual([
    ["prc-shared-bidder-attributes/TE2", 4, 12_600],
    ["pst-access-not-revoked/AR1", 3, 12_000],
    ["pst-controls-missing/P-0102", 3, 12_000],
    ["pst-sod-conflict/T2", 3, 12_000],
    ["pst-handover-missing/RO1", 2, 6000],
    ["prc-single-bid/TE1", 2, 4998],
  ]);
  expect(same(post)).toEqual([["prc-short-window/TE2", "INC-P2", 9000]]);
  expect(post.gates).toEqual([]);
});

test("P-0102: the holders exempted from leave and from rotation are excepted; twenty days are enough; two working days may pass", () => {
  const archive = archives["P-0102"];
  expect(ids(post.excepted)).toEqual(["pst-mandatory-leave-missed-post/2024", "pst-tenure-over-limit/T4"]);
  expect(ids(post.unknown)).toEqual([
    "prc-short-window/TE6",
    "prc-supplier-concentration/S-31",
    "prc-supplier-concentration/S-41",
    "prc-supplier-concentration/S-52",
  ]);
  expect(statuses(archive, "prc-short-window", { asOf })).toMatchObject({ TE2: "fires", TE3: "silent", TE4: "silent" });
  expect(statuses(archive, "pst-access-not-revoked", { asOf })).toMatchObject({ AR1: "fires", AR3: "silent" });
  expect(Object.values(statuses(archive, "prc-new-supplier-large", { asOf }))).not.toContain("fires");
  expect(Object.values(statuses(archive, "pst-assessment-stale", { asOf }))).not.toContain("fires");
});

test("U-0103 has 67.320 points, score 66, grade C", () => {
  expect(totals(unit)).toEqual({ points: 67_320, established: 66_720, score: 66, grade: "C" });
  expect(values(unit)).toEqual([
    ["org-promoted-in-influence-period/SP1", 5, 32_060],
    ["unt-repeat-across-years/U-0103", 3, 8750],
    ["org-checks-skipped/SP2", 3, 7910],
    ["caa-clarification-late/Q2", 2, 5000],
    ["caa-disposal-late/CD1", 2, 5000],
    ["dut-rectification-overdue/RI-09", 2, 5000],
    ["edu-screening-missed/2024-H2", 2, 5000],
    ["unt-closure-rate-low/U-0103", 2, 5000],
    ["unt-talk-coverage-low/U-0103", 2, 5000],
    ["edu-screening-hit-unreviewed/SC1", 2, 3000],
  ]);
  expect(same(unit)).toEqual([["org-appointed-without-opinion/SP1", "INC-U1", 17_500]]);
});

test("U-0103: an in-term audit excepts the departure audit; an unknown review stays unknown; what concerns a person alone is not the unit's", () => {
  const archive = archives["U-0103"];
  expect(ids(unit.excepted)).toEqual(["dut-departure-audit-missing/T5"]);
  expect(ids(unit.unknown)).toEqual(["edu-policy-gap/PD4", "edu-policy-review-due/PD4"]);
  expect(unit.gates).toEqual([]);
  expect(statuses(archive, "caa-disposal-late", { asOf })).toEqual({ CD1: "fires", CD3: "silent" });
  expect(statuses(archive, "caa-clarification-late", { asOf })).toMatchObject({ Q2: "fires", Q4: "silent" });
  for (const rule of ["unt-first-form-absent", "unt-top-leader-case", "unt-rotation-rate-low"])
    expect(Object.values(statuses(archive, rule, { asOf }))).not.toContain("fires");
  expect(unit.findings.filter(({ id }) => id.startsWith("pol-"))).toEqual([]);
});

test("U-0103: a recurring problem fades from its newest finding on", () => {
  const { findings } = assess(archives["U-0103"], { asOf: "2025-09-18", audience: "dic" });
  expect(findings.find(({ id }) => id.startsWith("unt-repeat"))?.value).toBe(7500);
});
