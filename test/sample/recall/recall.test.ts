import { expect, test } from "vitest";
import type { Portrait } from "../../../src/result/index.js";
import { isFullRecall, readTruth, renderRecall, type Truth } from "../../../src/sample/index.js";
import { pstTenureNearLimit } from "../../../src/sample/planters/planted/pst-tenure-near-limit.js";
import { assessedSample, checkOf } from "../assessedSample.js";

const assessed = [...assessedSample({ size: 150, seed: 5 })];

/** The first archive with one matter of a kind, and its truth. */
function one(kind: Truth["kind"], expected: Truth["expect"]): { readonly truth: Truth; readonly portrait: Portrait } {
  const found = assessed.find(
    ({ truth }) => truth.length === 1 && truth[0]!.kind === kind && truth[0]!.expect === expected,
  );
  if (found === undefined) throw new Error(`no ${kind} that ${expected} among these`);
  return { truth: found.truth[0]!, portrait: found.portrait };
}

const empty = (portrait: Portrait): Portrait => ({
  ...portrait,
  points: 0,
  findings: [],
  sameIncident: [],
  positives: [],
  unknown: [],
  gates: portrait.gates.map((gate) => ({ ...gate, findings: [] })),
});

function check(truth: readonly Truth[], ...portraits: readonly Portrait[]) {
  const recall = checkOf(truth);
  for (const portrait of portraits) recall.add(portrait);
  return recall.result();
}

test("a matter that the portrait does not show is missed", () => {
  const { truth, portrait } = one("planted", "fires");
  expect(isFullRecall(check([truth], portrait))).toBe(true);
  const { total, misses } = check([truth], empty(portrait));
  expect([total.planted, total.found, misses[0]?.problem]).toEqual([1, 0, "missed"]);
});

test("a matter that only reminds is found among the reminders and nowhere else", () => {
  const near = [...assessedSample({ size: 400, seed: 5, planters: [pstTenureNearLimit] })];
  const found = near.find(({ truth }) => truth.length === 1);
  if (found === undefined) throw new Error("nobody near the limit among these");
  expect(isFullRecall(check(found.truth, found.portrait))).toBe(true);
  expect(found.portrait.findings).toEqual([]);
  const { total, misses } = check(found.truth, { ...found.portrait, reminders: [] });
  expect([total.planted, total.found, misses[0]?.problem]).toEqual([1, 0, "missed"]);
});

test.each([
  ["planted", "fires", { planted: 1, found: 0, absent: 1 }],
  ["control", "silent", { controls: 1, scored: 0, absent: 1 }],
  ["withheld", "unknown", { withheld: 1, unknown: 0, absent: 1 }],
] as const)(
  "of what is %s in a subject without a portrait the portrait is absent, and nothing else is said",
  (kind, expected, counts) => {
    const { truth } = one(kind, expected);
    const recall = check([truth]);
    expect(recall.total).toMatchObject(counts);
    expect([isFullRecall(recall), recall.archives]).toEqual([false, 0]);
    expect(recall.misses).toEqual([
      { problem: "absent", subject: truth.subject, rule: truth.rule, planter: truth.planter },
    ]);
    expect(renderRecall(recall, { lang: "en" })).toContain(": no portrait of this subject in the checked file");
  },
);

test("a control that scores anything at all is counted", () => {
  const { truth, portrait } = one("control", "silent");
  expect(isFullRecall(check([truth], portrait))).toBe(true);
  const { total, misses } = check([truth], { ...portrait, points: 1 });
  expect([total.controls, total.scored, misses[0]?.problem]).toEqual([1, 1, "scored"]);
});

test("withheld data that the portrait does not call unknown is counted", () => {
  const { truth, portrait } = one("withheld", "unknown");
  const { total, misses } = check([truth], empty(portrait));
  expect([total.withheld, total.unknown, misses[0]?.problem]).toEqual([1, 0, "not-unknown"]);
});

test("a finding that nobody planted is a false alarm of its rule, and no miss", () => {
  const { truth, portrait } = one("planted", "fires");
  const shown = assessed.find(
    ({ truth: planted, portrait: { findings } }) => planted.length === 1 && findings.length > 0,
  );
  const recall = check([], shown!.portrait);
  expect(recall.total.falseAlarms).toBe(shown!.portrait.findings.length);
  expect(recall.misses[0]?.problem).toBe("false-alarm");
  expect(isFullRecall(recall)).toBe(true);
  expect(check([truth], portrait).total.falseAlarms).toBe(0);
});

test("the page counts by category and by rule, and names what is wrong", () => {
  const { truth, portrait } = one("planted", "fires");
  const page = renderRecall(check([truth], empty(portrait)), { lang: "en" });
  expect(page).toMatch(/total +1 +0 /);
  expect(page).toContain(`${truth.subject.id}  ${truth.rule}: not found`);
  expect(renderRecall(check([truth], portrait), { lang: "zh" })).toContain("合计");
});

test("a line of truth reads back, anything else is none", () => {
  const { truth } = one("planted", "fires");
  expect(readTruth(JSON.stringify(truth))).toEqual(truth);
  expect([readTruth("{"), readTruth("{}"), readTruth("null")]).toEqual([undefined, undefined, undefined]);
});
