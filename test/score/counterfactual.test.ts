import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/result/index.js";
import {
  type CounterfactualTarget,
  counterfactual,
  type SettledOutcome,
  settleOutcomes,
  totals,
} from "../../src/score/index.js";
import { domainScoring } from "./domainScoring.js";
import { exactly, makeEvaluation, makeOutcome } from "./makeOutcome.js";
import { findingsArbitrary, options, rulebook } from "./scoreArbitrary.js";

const rank = (grade: string): number => domainScoring.grades.findIndex((row) => row.grade === grade);
const settle = (outcomes: readonly Outcome[]): readonly SettledOutcome[] =>
  settleOutcomes(makeEvaluation(outcomes), rulebook, options);
const gradeWithout = (fired: readonly SettledOutcome[], gone: ReadonlySet<string>): string =>
  totals(
    fired.filter(({ outcome }) => !gone.has(outcome.id)),
    domainScoring,
  ).grade;

function search(fired: readonly SettledOutcome[], effort = 20_000, most = 12): readonly CounterfactualTarget[] {
  return counterfactual({
    scoring: domainScoring,
    candidates: fired.filter(({ standing }) => standing !== "adjudicated"),
    scoreWithout: (gone) =>
      totals(
        fired.filter(({ outcome }) => !gone.has(outcome.id)),
        domainScoring,
      ),
    effort,
    most,
  });
}

test("either of two equal matters is a smallest way from grade B to grade A, whichever came first", () => {
  const fired = settle([
    makeOutcome("r-integrity", "gift", { severity: exactly(3) }),
    makeOutcome("r-integrity", "form", { severity: exactly(3) }),
  ]);
  expect(search(fired)).toEqual([{ target: "A", sets: [["r-integrity/form"], ["r-integrity/gift"]] }]);
});

test("what nobody can resolve is never proposed: a grade held by a decided matter has no sets", () => {
  const fired = settle([makeOutcome("r-integrity", "case", { severity: exactly(5), standing: "adjudicated" })]);
  expect(search(fired)).toEqual([
    { target: "B", sets: [] },
    { target: "A", sets: [] },
  ]);
});

test("an incident with two findings needs both resolved", () => {
  const incidentId = "INC-1";
  const fired = settle([
    makeOutcome("r-integrity", "first", { severity: exactly(4), incidentId }),
    makeOutcome("r-post", "second", { severity: exactly(4), incidentId }),
  ]);
  expect(search(fired)).toEqual([{ target: "A", sets: [["r-integrity/first", "r-post/second"]] }]);
});

test("a target that the effort does not settle is left out, never guessed", () => {
  const fired = settle(Array.from({ length: 20 }, (_, index) => makeOutcome("r-integrity", `K-${index}`)));
  expect(search(fired, 3)).toEqual([]);
});

test("P-34: each set reaches its target, no part of it does, none is smaller, none holds a closed matter", () => {
  let proposals = 0;
  let larger = 0;
  fc.assert(
    fc.property(findingsArbitrary(9), (outcomes) => {
      const fired = settle(
        outcomes.map((one) => ({ ...one, severity: exactly(one.severity.hi), decay: exactly(1000) })),
      );
      const open = fired.filter(({ standing }) => standing !== "adjudicated").map(({ outcome }) => outcome.id);
      const subsets = allSubsets(open);
      for (const { target, sets } of search(fired, 1_000_000, 1_000)) {
        const reaching = subsets.filter((subset) => rank(gradeWithout(fired, new Set(subset))) <= rank(target));
        const smallest = Math.min(...reaching.map(({ length }) => length));
        const expected = reaching
          .filter(({ length }) => length === smallest)
          .map((subset) => [...subset].sort().join(" "));
        expect(sets.map((set) => [...set].sort().join(" ")).sort()).toEqual(expected.sort());
        proposals += sets.length;
        larger += sets.filter(({ length }) => length > 1).length;
      }
    }),
    { numRuns: process.env["TIER"] === "full" ? 3_000 : 200 },
  );
  expect(proposals).toBeGreaterThan(50);
  expect(larger).toBeGreaterThan(20);
});

function allSubsets(ids: readonly string[]): readonly (readonly string[])[] {
  const subsets: (readonly string[])[] = [[]];
  for (const id of ids) subsets.push(...subsets.map((subset) => [...subset, id]));
  return subsets;
}
