import { describe, expect, test } from "vitest";
import { sampleFiles } from "../samples/sampleFiles.js";
import { accepted, overlayMain, refusals } from "./overlaySample.js";

const base = accepted(sampleFiles);
const ours = (...lines: readonly string[]): ReturnType<typeof accepted> =>
  accepted({ "rulebook.yaml": overlayMain(...lines) });

describe("a map changes the entries that it names", () => {
  test("a factor of one standing, the others as they were", () => {
    const { scoring, overlay } = ours("verification: { detected: { factor: 0.5 } }");
    const detected = { factor: 500, established: false };
    expect(scoring).toEqual({ ...base.scoring, verification: { ...base.scoring.verification, detected } });
    expect(overlay?.changedTables).toEqual(["verification"]);
  });
  test("a grade by its name, points by severity, a weight by its rank, a floor by severity, a knot by points", () => {
    const { scoring } = ours(
      "grades: { B: { from: 20 } }",
      "base: { '2': 6 }",
      "weights: { '4': 0.4 }",
      "floors: { '5': { grade: A }, '4': { grade: A } }",
      "knots: { '18': { score: 30 } }",
    );
    expect(scoring.grades.map(({ grade, from }) => [grade, from])).toEqual([
      ["A", 0],
      ["B", 20_000],
    ]);
    expect(scoring.grades[1]?.title).toEqual(base.scoring.grades[1]?.title);
    expect(scoring.base).toEqual([0, 2000, 6000, 10_000, 16_800, 35_000]);
    expect(scoring.weights).toEqual([1000, 1000, 800, 400]);
    expect(scoring.floors).toEqual([
      { severity: 5, grade: "A" },
      { severity: 4, grade: "A" },
    ]);
    expect(scoring.knots).toEqual([
      [0, 0],
      [18_000, 30],
      [115_500, 100],
    ]);
  });
  test("an entry of a new name is added", () => {
    const { actions, overlay } = ours("actions: { audit: { title: { zh: 审计, en: Audit } } }");
    expect(actions.map(({ id }) => id)).toEqual(["remind", "audit"]);
    expect(overlay?.changedTables).toEqual(["actions"]);
  });
  test("a new category joins a dimension", () => {
    const { categories, scoring } = ours(
      "categories: { own: { title: { zh: 自有, en: Own } } }",
      "dimensions: { clean: { categories: [integrity, own] } }",
    );
    expect(categories.map(({ id }) => id)).toEqual(["integrity", "own"]);
    expect(scoring.dimensions[0]?.categories).toEqual(["integrity", "own"]);
  });
});

describe("a list or a value takes the place of the whole", () => {
  test("of weights and of a number", () => {
    const { scoring } = ours("weights: [1, 0.5]", "outlookMonths: 12");
    expect(scoring).toEqual({ ...base.scoring, weights: [1000, 500], outlookMonths: 12 });
  });
  test("and what says the same is no change", () => {
    expect(ours("weights: [1, 1, 0.80, 50 %]").overlay?.changedTables).toEqual([]);
  });
});

describe("what cannot be meant is an error at its place", () => {
  test.each([
    ["base: { '6': 40 }", "rule-unknown-key rulebook.yaml:7:9"],
    ["weights: { '0': 1 }", "rule-unknown-key rulebook.yaml:7:12"],
    ["weights: { '2': 0.1 }", "weights-order sample@1.0.0/rulebook.yaml:21:17"],
    ["grades: { Bee: { from: 20 } }", "rule-missing-key rulebook.yaml:7:16"],
    ["verification: { detectd: { factor: 0.5 } }", "rule-unknown-key rulebook.yaml:7:17"],
    ["verification: { alleged: { factor: 0.5 } }", "range rulebook.yaml:7:36"],
    ["verification: { detected: { factr: 0.5 } }", "rule-unknown-key rulebook.yaml:7:29"],
  ])("%s", (line, code) => {
    expect(refusals({ "rulebook.yaml": overlayMain(line) })[0]).toBe(code);
  });
});
