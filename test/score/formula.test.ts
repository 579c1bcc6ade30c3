import { expect, test } from "vitest";
import type { CivilDate } from "../../src/kernel/index.js";
import type { Outcome, SanctionPeriod } from "../../src/result/index.js";
import { ceiling } from "../../src/score/ceiling.js";
import { coverage } from "../../src/score/coverage.js";
import { floorDivide } from "../../src/score/floorDivide.js";
import { governing } from "../../src/score/governing.js";
import { incidentOf, incidentsOfReviewedMatters } from "../../src/score/incidentOf.js";
import { findingValue, knotScore, scoreEvaluation, standingAfterReview } from "../../src/score/index.js";
import { weighTotal } from "../../src/score/weighTotal.js";
import { domainScoring, makeRule, makeRulebook } from "./domainScoring.js";
import { exactly, makeEvaluation, makeOutcome, makeTally } from "./makeOutcome.js";
import { options } from "./scoreArbitrary.js";

const on = (day: number): CivilDate => ({ first: day, last: day });

test("a value is rounded down twice, once after decay and once after mitigation", () => {
  expect(findingValue({ base: 20000, verification: 800, decay: 861, post: 1000, mitigation: 1000 })).toBe(13776);
  expect(findingValue({ base: 35, verification: 999, decay: 999, post: 1200, mitigation: 999 })).toBe(40);
  expect(floorDivide(Number.MAX_SAFE_INTEGER, 1_000_000)).toBe(9_007_199_254);
});

test("the score is a straight line between knots, rounded down, and ends at the last", () => {
  const cases = [
    [0, 0],
    [17999, 24],
    [18000, 25],
    [34000, 41],
    [41999, 49],
    [42000, 50],
    [53536, 57],
    [71999, 69],
    [72000, 70],
    [310800, 100],
    [999999, 100],
  ];
  for (const [points, score] of cases) expect(knotScore(points!, domainScoring.knots)).toBe(score);
});

test("the ceiling lies just under the next grade from C on, and there is none above D", () => {
  expect([0, 17999, 41999].map((established) => ceiling(established, domainScoring))).toEqual([41999, 41999, 41999]);
  expect([42000, 71999].map((established) => ceiling(established, domainScoring))).toEqual([71999, 71999]);
  expect(ceiling(72000, domainScoring)).toBeUndefined();
});

test("rank weights count the worst first and nothing beyond the last weight", () => {
  expect(weighTotal([1, 3, 2], [1000, 500])).toBe(4);
  expect(weighTotal([], [1000])).toBe(0);
  expect(weighTotal([5, 5, 5], [1000])).toBe(5);
});

const matter = { id: "contract", value: "K-7" };
const state = { kind: "record", key: "B1", type: "item", nature: "state" } as const;
const group = { kind: "group", key: "S+1", type: "item" } as const;
const review = (incidentId: string | null, decidedOn = 10) => ({
  record: "V",
  decision: "confirmed" as const,
  decidedOn,
  incidentId,
});

test.each<[string, Partial<Outcome>, string]>([
  ["the incident id of the record, before all", { incidentId: "INC-1", matter, review: review("INC-2") }, "INC-1"],
  ["the incident id of the review", { matter, review: review("INC-2") }, "INC-2"],
  ["the incident id another finding of its matter was given", { matter }, "INC-9"],
  ["its matter", { matter: { id: "contract", value: "other" } }, "matter:contract:other"],
  ["the record alone, of an event", {}, "record:K"],
  ["rule and record, of a state", { item: state }, "rule:r/x:B1"],
  ["the finding alone, of a group", { item: group }, "finding:r/x/K"],
])("the incident of a finding is %s", (_, changes, expected) => {
  const outcome = makeOutcome("r/x", "K", changes);
  expect(incidentOf(outcome, outcome.review, new Map([["matter:contract:K-7", "INC-9"]])).name).toBe(expected);
});

test("of several reviews of one matter the latest gives the incident, on one day the smaller id", () => {
  const reviewed = [review("INC-3", 9), review("INC-2", 10), review("INC-1", 10), review(null, 11)].map((one) => ({
    outcome: makeOutcome("r", "K", { matter }),
    review: one,
  }));
  expect([...incidentsOfReviewedMatters(reviewed).values()]).toEqual(["INC-1"]);
});

test("an incident id that looks like a made-up one meets no other incident", () => {
  const outcomes = [makeOutcome("r-a", "K-1"), makeOutcome("r-b", "K-2", { incidentId: "record:K-1" })];
  const sheet = scoreEvaluation(makeEvaluation(outcomes), makeRulebook([makeRule("r-a"), makeRule("r-b")]), options);
  expect(sheet.points).toBe(20000);
});

const sanction = (changes: Partial<SanctionPeriod>): SanctionPeriod => ({
  record: "S",
  incidentId: "I",
  begunOn: on(10),
  endsOn: on(20),
  revokedOn: null,
  ...changes,
});

test.each<[string, readonly SanctionPeriod[], number | undefined, string]>([
  ["its first day", [sanction({ begunOn: on(15) })], undefined, "in-force"],
  ["the first free day", [sanction({ endsOn: on(15) })], undefined, "over"],
  ["the day before the end", [sanction({ endsOn: on(16) })], undefined, "in-force"],
  ["a day before it begins", [sanction({ begunOn: on(16) })], undefined, "none"],
  ["no end", [sanction({ endsOn: null })], undefined, "in-force"],
  ["an unknown end", [sanction({ endsOn: undefined })], undefined, "unknown"],
  ["an end known to the month only", [sanction({ endsOn: { first: 14, last: 16 } })], undefined, "unknown"],
  ["a revocation", [sanction({ revokedOn: on(12) })], undefined, "over"],
  ["one over, one in force", [sanction({ endsOn: on(12) }), sanction({})], undefined, "in-force"],
  ["one over, one not begun", [sanction({ endsOn: on(12) }), sanction({ begunOn: on(18) })], undefined, "none"],
  ["one unknown, one in force", [sanction({ endsOn: undefined }), sanction({})], undefined, "in-force"],
  ["a relief from that day", [], 15, "over"],
  ["a relief from the day after", [], 16, "none"],
  ["nothing", [], undefined, "none"],
])("sanctions of an incident on day 15: %s", (_, sanctions, relief, expected) => {
  expect(governing(sanctions, relief, 15)).toBe(expected);
});

test("a sanction without an incident id governs the finding about its own record", () => {
  const rules = makeRulebook([makeRule("r")]);
  const evaluation = makeEvaluation([makeOutcome("r", "S", { item: { ...state, key: "S" }, decay: exactly(1) })], {
    sanctions: [sanction({ incidentId: null })],
  });
  expect(scoreEvaluation(evaluation, rules, { asOf: 15, reliefs: [] }).points).toBe(10000);
  expect(scoreEvaluation(evaluation, rules, { asOf: 20, reliefs: [] }).points).toBe(0);
});

test("of mitigation the cap acts before base and floors, and the factor on the value", () => {
  const rules = makeRulebook([makeRule("r")]);
  const mitigated = makeOutcome("r", "K", {
    severity: exactly(5),
    mitigation: { factor: exactly(500), maxSeverity: exactly(2), applied: ["reform-error"] },
  });
  const sheet = scoreEvaluation(makeEvaluation([mitigated]), rules, options);
  expect([sheet.points, sheet.floors]).toEqual([2500, []]);
});

test("a hidden dismissal takes the standing unless a later review overrules it", () => {
  const dismissal = { kind: "dismissal", rule: "r", key: "K", from: 12, until: null } as const;
  const standing = (decidedOn: number, until: number | null = null) =>
    standingAfterReview(makeOutcome("r", "K", { review: review(null, decidedOn) }), {
      asOf: 15,
      reliefs: [{ ...dismissal, until }],
    }).standing;
  expect([standing(11), standing(12), standing(13)]).toEqual(["dismissed", "dismissed", "confirmed"]);
  expect([standing(11, 15), standing(11, 14)]).toEqual(["dismissed", "confirmed"]);
});

test("coverage weighs rules by their gravest tier and counts what could not be decided", () => {
  const rules = makeRulebook([
    makeRule("grave", { severity: { from: 1, raise: [{ to: 5, when: { all: [] } }] } }),
    makeRule("light", { severity: { from: 2, raise: [] } }),
    makeRule("information", { severity: { from: 0, raise: [] } }),
    makeRule("shadow", { status: "shadow" }),
  ]);
  const silentOnes = [
    makeTally("information", { decided: 0, notCovered: true }),
    makeTally("shadow", { decided: 0, notCovered: true }),
  ];
  expect(coverage([makeTally("grave"), makeTally("light"), ...silentOnes], rules)).toBe(1000);
  expect(coverage([makeTally("grave"), makeTally("light", { decided: 0, notCovered: true })], rules)).toBe(875);
  expect(
    coverage(
      [makeTally("grave", { decided: 2, unknown: 1 }), makeTally("light", { decided: 1, partial: true })],
      rules,
    ),
  ).toBe(645);
  expect(coverage([makeTally("grave", { decided: 100_000, unknown: 1 }), makeTally("light")], rules)).toBe(999);
  expect(coverage([], rules)).toBe(1000);
});

test("under the minimum coverage there is no grade, but the grade of what is established stays in the interval", () => {
  const rules = makeRulebook([makeRule("r"), makeRule("s", { severity: { from: 5, raise: [] } })]);
  const tallies = [makeTally("r"), makeTally("s", { decided: 0, notCovered: true })];
  const outcomes = [
    makeOutcome("r", "K", { severity: exactly(4) }),
    makeOutcome("s", "C-1", { status: "notCovered", missing: ["gift"] }),
  ];
  const sheet = scoreEvaluation(makeEvaluation(outcomes, { tallies }), rules, options);
  expect([sheet.grade, sheet.rawGrade, sheet.interval.low.grade, sheet.interval.high]).toEqual([
    "insufficient-data",
    "B",
    "B",
    { points: 55000, grade: "C" },
  ]);
  expect(sheet.coverage.missing).toEqual([{ fact: "gift", rules: ["s"], narrows: 35000 }]);
  expect(sheet.atMost.get("s")).toBe(35000);
});

test("missing facts are ranked by how much of the interval they would remove", () => {
  const rules = makeRulebook([makeRule("r"), makeRule("s")]);
  const unknown = (rule: string, key: string, severity: number, missing: readonly string[]) =>
    makeOutcome(rule, key, { status: "unknown", severity: exactly(severity), missing });
  const outcomes = [
    unknown("r", "1", 2, ["gift.value"]),
    unknown("r", "2", 4, ["gift.disposal", "gift.value"]),
    unknown("s", "3", 1, ["post.line"]),
  ];
  const { coverage: covered, interval } = scoreEvaluation(makeEvaluation(outcomes), rules, options);
  expect(interval.high.points).toBe(27000);
  expect(covered.missing).toEqual([
    { fact: "gift.value", rules: ["r"], narrows: 25000 },
    { fact: "gift.disposal", rules: ["r"], narrows: 20000 },
    { fact: "post.line", rules: ["s"], narrows: 2000 },
  ]);
});

test("what may be faded counts nothing in the points and everything in the interval, and is still shown", () => {
  const rules = makeRulebook([makeRule("r")]);
  const sheet = scoreEvaluation(
    makeEvaluation([makeOutcome("r", "K", { decay: { lo: 0, hi: 1000 } })]),
    rules,
    options,
  );
  expect([
    sheet.points,
    sheet.interval.high.points,
    sheet.heads.length,
    sheet.ledger.length,
    sheet.lapsed.length,
  ]).toEqual([0, 10000, 1, 0, 0]);
});
