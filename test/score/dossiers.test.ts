import { expect, test } from "vitest";
import { parseCivilDate } from "../../src/kernel/index.js";
import type { Outcome, SanctionPeriod } from "../../src/result/index.js";
import { type Relief, scoreEvaluation } from "../../src/score/index.js";
import { makeRule, makeRulebook } from "./domainScoring.js";
import { exactly, makeEvaluation, makeOutcome } from "./makeOutcome.js";

const date = (text: string) => parseCivilDate(text)!;
const day = (text: string) => date(text).first;
const at = (asOf: string, reliefs: readonly Relief[] = []) => ({ asOf: day(asOf), reliefs });

const rulebook = makeRulebook([
  makeRule("tenure", { category: "post-control" }),
  makeRule("leave", { category: "post-control" }),
  makeRule("kin-shop", { category: "integrity" }),
  makeRule("shop-share", { category: "claims", verification: "detected" }),
  makeRule("sanction-active", { category: "integrity" }),
  makeRule("gift", { category: "integrity" }),
  makeRule("decision", { category: "integrity" }),
  makeRule("commission", { category: "claims", verification: "detected" }),
  makeRule("rectification", { category: "integrity" }),
  makeRule("appraisal", { category: "integrity" }),
]);

const reviewedOpen = (incidentId: string): Partial<Outcome> => ({
  review: { record: "V1", decision: "reviewed-open", decidedOn: day("2025-05-20"), incidentId },
});
const stateItem = (key: string): Partial<Outcome> => ({ item: { kind: "record", key, type: "item", nature: "state" } });

const headOfClaims = [
  makeOutcome("tenure", "T1", { ...stateItem("T1"), postFactor: exactly(1200) }),
  makeOutcome("leave", "L1", { severity: exactly(2), postFactor: exactly(1200) }),
  makeOutcome("kin-shop", "B1", {
    ...stateItem("B1"),
    severity: exactly(4),
    standing: "detected",
    matter: { id: "shop", value: "S-0107" },
    ...reviewedOpen("INC-S0107"),
  }),
  makeOutcome("shop-share", "S-0107", {
    item: { kind: "group", key: "S-0107", type: "item" },
    standing: "detected",
    postFactor: exactly(1200),
    matter: { id: "shop", value: "S-0107" },
  }),
];

test("the head of claims comes to 34.000 points, score 41, grade B, with the shop counted once", () => {
  const sheet = scoreEvaluation(makeEvaluation(headOfClaims), rulebook, at("2025-06-30"));
  expect(sheet.heads.map(({ value }) => value.lo)).toEqual([16000, 12000, 6000]);
  expect(sheet.sameIncident.map(({ outcome, value }) => [outcome.id, value.lo])).toEqual([["shop-share/S-0107", 7200]]);
  expect(sheet.heads[0]?.incident).toBe("INC-S0107");
  expect([sheet.points, sheet.score, sheet.grade]).toEqual([34000, 41, "B"]);
  expect(sheet.dimensions).toEqual([
    { id: "integrity", points: 16000, health: 60 },
    { id: "business", points: 0, health: 100 },
    { id: "posts", points: 18000, health: 55 },
  ]);
  expect(sheet.ledger[0]?.factors).toEqual({
    base: 20000,
    verification: 800,
    decay: 1000,
    post: 1000,
    mitigation: 1000,
  });
});

const sanctions: readonly SanctionPeriod[] = [
  { record: "S1", incidentId: "INC-2", begunOn: date("2024-02-10"), endsOn: date("2025-08-10"), revokedOn: null },
  { record: "S2", incidentId: "INC-2", begunOn: date("2024-02-10"), endsOn: date("2025-02-10"), revokedOn: null },
];
const deputy = (decisionDecay: number, commissionDecay: number, isSanctioned: boolean): readonly Outcome[] => [
  ...(isSanctioned
    ? [
        makeOutcome("sanction-active", "S1", {
          ...stateItem("S1"),
          severity: exactly(4),
          standing: "adjudicated",
          incidentId: "INC-2",
        }),
      ]
    : []),
  makeOutcome("gift", "F1", { standing: "adjudicated", decay: exactly(400), incidentId: "INC-2" }),
  makeOutcome("decision", "DC", { severity: exactly(4), decay: exactly(decisionDecay), ...reviewedOpen("INC-PAY") }),
  makeOutcome("commission", "P1", {
    standing: "detected",
    postFactor: exactly(1200),
    decay: exactly(commissionDecay),
    incidentId: "INC-AG33",
  }),
  makeOutcome("rectification", "R1"),
  makeOutcome("appraisal", "A1", { severity: exactly(2) }),
];

test("the deputy general manager comes to 53.536 points, score 57, grade C; what is established alone to 47.776", () => {
  const sheet = scoreEvaluation(makeEvaluation(deputy(861, 1000, true), { sanctions }), rulebook, at("2025-06-30"));
  expect([sheet.points, sheet.score, sheet.grade, sheet.established]).toEqual([53536, 57, "C", 47776]);
  expect(sheet.ledger.map(({ points }) => points)).toEqual([20000, 13776, 10000, 5760, 4000]);
  expect(sheet.sameIncident.map(({ outcome }) => outcome.id)).toEqual(["gift/F1"]);
  expect(sheet.sameIncident[0]?.value.lo).toBe(10000);
});

test("on the day the last sanction ends its incident contributes nothing and the gift does not come back", () => {
  const sheet = scoreEvaluation(makeEvaluation(deputy(833, 916, false), { sanctions }), rulebook, at("2025-08-10"));
  expect([sheet.points, sheet.score, sheet.grade]).toEqual([33923, 41, "B"]);
  expect(sheet.ledger.map(({ points }) => points)).toEqual([13328, 10000, 6595, 4000]);
  expect(sheet.lapsed.map(({ finding, reason }) => [finding.outcome.id, reason])).toEqual([
    ["gift/F1", "sanctions-over"],
  ]);
});

test("the day before, the same sanction still keeps the gift at full weight", () => {
  const sheet = scoreEvaluation(makeEvaluation(deputy(833, 916, false), { sanctions }), rulebook, at("2025-08-09"));
  expect(sheet.heads.find(({ incident }) => incident === "INC-2")?.value).toEqual(exactly(10000));
});

test("a relief ends an incident whose sanctions the audience does not see", () => {
  const relief: Relief = { kind: "sanctions-over", incident: "INC-2", from: day("2025-01-01") };
  const outcomes = [makeOutcome("gift", "F1", { incidentId: "INC-2" })];
  expect(scoreEvaluation(makeEvaluation(outcomes), rulebook, at("2025-01-01", [relief])).points).toBe(0);
  expect(scoreEvaluation(makeEvaluation(outcomes), rulebook, at("2024-12-31", [relief])).points).toBe(10000);
});

test("a talk governs nothing: without governing sanctions the finding keeps its value", () => {
  const sheet = scoreEvaluation(
    makeEvaluation([makeOutcome("gift", "F1", { severity: exactly(5), standing: "adjudicated", incidentId: "INC-T" })]),
    rulebook,
    at("2025-06-30"),
  );
  expect(sheet.points).toBe(35000);
  expect(sheet.floors).toEqual([{ grade: "C", finding: "gift/F1" }]);
  expect(sheet.grade).toBe("C");
});

test("three unreviewed detections over 5.000 established points stop at the ceiling of 41.999", () => {
  const outcomes = [
    makeOutcome("appraisal", "A1", { severity: exactly(2) }),
    ...["X1", "X2", "X3"].map((key) =>
      makeOutcome("commission", key, { severity: exactly(4), standing: "detected", postFactor: exactly(1200) }),
    ),
  ];
  const sheet = scoreEvaluation(makeEvaluation(outcomes), rulebook, at("2025-06-30"));
  expect(sheet.all).toBe(47200);
  expect([sheet.points, sheet.grade, sheet.ceiling]).toEqual([41999, "B", 41999]);
  expect(sheet.ledger.at(-1)).toEqual({ points: -5201, cut: "ceiling" });
});

test("the largest possible sum is 310.8 points and the score 100", () => {
  const outcomes = Array.from({ length: 40 }, (_, index) =>
    makeOutcome("tenure", `T${index}`, { severity: exactly(5), postFactor: exactly(1200) }),
  );
  const sheet = scoreEvaluation(makeEvaluation(outcomes), rulebook, at("2025-06-30"));
  expect([sheet.points, sheet.score, sheet.grade]).toEqual([310800, 100, "D"]);
  expect(sheet.ledger).toHaveLength(40);
});
