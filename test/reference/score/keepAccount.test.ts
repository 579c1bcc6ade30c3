import fc from "fast-check";
import { expect, test } from "vitest";
import type { Relief } from "../../../src/model/index.js";
import { keepAccount } from "../../../src/reference/score/keepAccount.js";
import { smallestResolutions } from "../../../src/reference/score/smallestResolutions.js";
import type { Weighed } from "../../../src/reference/score/Weighed.js";
import { weighFindings } from "../../../src/reference/score/weighFindings.js";
import type { Outcome, ReviewMark, RuleTally } from "../../../src/result/index.js";
import {
  counterfactual,
  type SettledOutcome,
  scoreEvaluation,
  settleOutcomes,
  totals,
} from "../../../src/score/index.js";
import { Vacuity } from "../../laws/Vacuity.js";
import { domainScoring, makeRule, makeRulebook } from "../../score/domainScoring.js";
import { exactly, makeEvaluation, makeOutcome, makeTally } from "../../score/makeOutcome.js";
import { asOf, findingsArbitrary, sanctionsArbitrary } from "../../score/scoreArbitrary.js";
import { scoreView } from "./scoreView.js";

const runs = { numRuns: Number(process.env["LAW_RUNS"] ?? 300), seed: 4 };
const tiers = { from: 1, raise: [{ to: 4, when: { kind: "all", conditions: [] } as never }] };
const rulebook = makeRulebook([
  makeRule("r-claims", { category: "claims", verification: "detected" }),
  makeRule("r-gate", { kind: "gate", gate: { id: "promotion" }, severity: { from: 0, raise: [] } }),
  makeRule("r-integrity", { category: "integrity", severity: tiers }),
  makeRule("r-notice", { kind: "notice" }),
  makeRule("r-post", { category: "post-control", each: { kind: "subject" }, severity: { from: 5, raise: [] } }),
  makeRule("r-shadow", { status: "shadow" }),
]);
const ids = rulebook.rules.map(({ id }) => id);

const near = fc.integer({ min: asOf - 2, max: asOf + 2 });
const review: fc.Arbitrary<ReviewMark> = fc.record({
  record: fc.constant("V-1"),
  decision: fc.constantFrom("confirmed", "reviewed-open", "dismissed"),
  decidedOn: fc.integer({ min: asOf - 3, max: asOf }),
  incidentId: fc.option(fc.constantFrom("INC-1", "INC-2", "matter:contract:K-7")),
});
const facts = fc.subarray(["gift.value", "gift.occurredOn", "talk", "cadre.rankLevel"]);

/** What the generator of single findings leaves out: reviews, unknown outcomes, rules of every kind and status. */
const outcomes: fc.Arbitrary<readonly Outcome[]> = fc
  .tuple(
    findingsArbitrary(16),
    fc.array(fc.tuple(fc.option(review, { freq: 2 }), fc.constantFrom(...ids), fc.nat(5), facts), {
      minLength: 16,
      maxLength: 16,
    }),
    fc.nat(3),
  )
  .map(([list, more, kind]) =>
    list.map((one, index) => {
      const [mark, rule, status, missing] = more[index] ?? [null, "r-claims", 0, []];
      const unknown = status === 0;
      // A quarter of the lists are detections only, so that the ceiling is reached.
      const detected = kind === 0 ? { severity: exactly(5), standing: "detected" as const, decay: exactly(1000) } : {};
      return {
        ...one,
        id: `${rule}/${one.item.key}/${index}`,
        rule,
        review: kind === 0 ? null : mark,
        status: unknown ? "unknown" : status === 1 ? "excepted" : "fires",
        standing: status === 2 ? "unknown" : one.standing,
        missing: unknown || status === 3 ? missing : [],
        ...detected,
      } satisfies Outcome;
    }),
  );
const tallies: fc.Arbitrary<readonly RuleTally[]> = fc.tuple(
  ...ids.map((rule) =>
    fc.record({
      rule: fc.constant(rule),
      decided: fc.nat(7),
      unknown: fc.nat(3),
      partial: fc.boolean(),
      notCovered: fc.boolean(),
    }),
  ),
);
const reliefs: fc.Arbitrary<readonly Relief[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("sanctions-over" as const),
      incident: fc.constantFrom("INC-1", "INC-2", "INC-3"),
      from: near,
    }),
    fc.record({
      kind: fc.constant("dismissal" as const),
      rule: fc.constantFrom(...ids),
      key: fc.integer({ min: 0, max: 30 }).map((number) => `K-${number}`),
      from: near,
      until: fc.option(near),
    }),
  ),
  { maxLength: 6 },
);
const sanctions = fc
  .tuple(sanctionsArbitrary, fc.boolean())
  .map(([list, alone]) =>
    list.map((one, index) => (alone && index === 0 ? { ...one, record: "K-1", incidentId: null } : one)),
  );

/** Both roads' findings in one form. */
function plainSettled({
  outcome,
  standing,
  established,
  incident,
  governing,
  severity,
  value,
}: SettledOutcome): unknown {
  return [outcome.id, standing, established, incident, governing === "unknown" ? "open" : governing, severity, value];
}

function plainWeighed({
  outcome,
  standing,
  surelyEstablished,
  incident,
  sanctions: of,
  severity,
  value,
}: Weighed): unknown {
  const bounds = { lo: Number(value.lo), hi: Number(value.hi) };
  return [outcome.id, standing, surelyEstablished, incident, of, severity, bounds];
}

test("P-48: both roads give the same findings, ledger, points, score, grade, interval and coverage", () => {
  const seen = new Vacuity();
  fc.assert(
    fc.property(outcomes, tallies, sanctions, reliefs, (list, counts, periods, given) => {
      const evaluation = makeEvaluation(list, { tallies: counts, sanctions: periods });
      const sheet = scoreEvaluation(evaluation, rulebook, { asOf, reliefs: given });
      const account = keepAccount(evaluation, rulebook, scoreView(asOf, given));
      seen.saw({
        cut: sheet.ledger.some(({ cut }) => cut !== undefined),
        floor: sheet.floors.length > 0,
        over: sheet.lapsed.some(({ reason }) => reason === "sanctions-over"),
        shared: sheet.sameIncident.length > 0,
        open: sheet.settled.some(({ governing }) => governing === "unknown"),
        narrows: sheet.coverage.missing.some(({ narrows }) => narrows > 0),
      });
      expect(account.weighed.map(plainWeighed)).toEqual(sheet.settled.map(plainSettled));
      expect({
        heads: account.heads.map(({ outcome }) => outcome.id),
        sameIncident: account.sameIncident.map(({ outcome }) => outcome.id),
        lapsed: account.lapsed.map(({ finding, reason }) => [finding.outcome.id, reason]),
        ledger: account.ledger,
        all: Number(account.sums.all),
        established: account.established,
        points: account.points,
        score: account.score,
        grade: account.grade,
        floors: account.floors,
        interval: account.interval,
        coverage: { permille: account.permille, missing: account.missing },
        atMost: account.atMost,
        dimensions: account.dimensions,
      }).toEqual({
        heads: sheet.heads.map(({ outcome }) => outcome.id),
        sameIncident: sheet.sameIncident.map(({ outcome }) => outcome.id),
        lapsed: sheet.lapsed.map(({ finding, reason }) => [finding.outcome.id, reason]),
        ledger: sheet.ledger,
        all: sheet.all,
        established: sheet.established,
        points: sheet.points,
        score: sheet.score,
        grade: sheet.grade,
        floors: sheet.floors,
        interval: sheet.interval,
        coverage: sheet.coverage,
        atMost: sheet.atMost,
        dimensions: sheet.dimensions,
      });
    }),
    runs,
  );
  seen.check({ cut: 0.02, floor: 0.02, over: 0.05, shared: 0.1, open: 0.05, narrows: 0.2 });
});

test("both roads propose the same resolutions, also where the search is cut short", () => {
  const seen = new Vacuity();
  const bounds = fc.record({ assessments: fc.constantFrom(3, 20, 400, 20_000), sets: fc.constantFrom(1, 12) });
  fc.assert(
    fc.property(findingsArbitrary(12), bounds, (list, { assessments, sets }) => {
      const evaluation = makeEvaluation(list.map((one) => ({ ...one, severity: exactly(3 + (one.severity.hi % 3)) })));
      const settled = settleOutcomes(evaluation, rulebook, { asOf, reliefs: [] });
      const weighed = weighFindings(evaluation, rulebook, scoreView(asOf, []), "active");
      const expected = counterfactual({
        scoring: domainScoring,
        candidates: settled.filter(({ standing, value }) => standing !== "adjudicated" && value.lo > 0),
        scoreWithout: (gone) =>
          totals(
            settled.filter(({ outcome }) => !gone.has(outcome.id)),
            domainScoring,
          ),
        effort: assessments,
        most: sets,
      });
      seen.saw({
        found: expected.some((one) => one.sets.length > 0),
        all: assessments === 20_000 && expected.length > 1,
      });
      const open = weighed.filter(({ standing, value }) => standing !== "adjudicated" && value.lo > 0n);
      expect(smallestResolutions(weighed, open, domainScoring, { assessments, sets })).toEqual(expected);
    }),
    { ...runs, numRuns: runs.numRuns / 3 },
  );
  seen.check({ found: 0.2, all: 0.05 });
});

test("the ledger of the design's example: eight hundred per mille of twenty points", () => {
  const shop = makeOutcome("r-post", "B1", {
    severity: exactly(4),
    standing: "reviewed-open",
    incidentId: "INC-S0107",
  });
  const account = keepAccount(
    makeEvaluation([shop], { tallies: [makeTally("r-post")] }),
    rulebook,
    scoreView(asOf, []),
  );
  expect(account.ledger).toEqual([
    {
      incident: "INC-S0107",
      rule: "r-post",
      finding: "r-post/B1",
      category: "post-control",
      value: 16000,
      rank: 1,
      weight: 1000,
      points: 16000,
      factors: { base: 20000, verification: 800, decay: 1000, post: 1000, mitigation: 1000 },
    },
  ]);
  expect([account.points, account.score, account.grade]).toEqual([16000, 22, "A"]);
});
