import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Portrait } from "../../src/result/index.js";
import { renderUse, trainingPlan } from "../../src/uses/index.js";
import { standardRules } from "../dossiers/standardRules.js";
import { portraitsFor } from "./portraits.js";

const table = standardRules.uses?.training ?? { healthBelow: 0, smallestGroup: 0, topics: [] };
const [base] = portraitsFor("organisation");

/** So many people, of whom the first few have a weak dimension. */
function people(count: number, weak: number): readonly Portrait[] {
  if (base === undefined) throw new Error("no portrait");
  return Array.from({ length: count }, (_, index) => ({
    ...base,
    subject: { ...base.subject, id: `C-${index}` },
    dimensions: base.dimensions.map((one) => ({ ...one, health: one.id === "integrity" && index < weak ? 79 : 80 })),
  }));
}

const shown = (count: number, weak: number): number | null | undefined =>
  trainingPlan(people(count, weak), table).groups.find(({ dimension }) => dimension === "integrity")?.people;

describe("a number is shown", () => {
  test.each([
    [20, 5, 5],
    [20, 15, 15],
    [20, 4, null],
    [20, 16, null],
    [20, 20, null],
    [20, 0, null],
    [4, 4, null],
  ])("of %i people %i are weak: %s", (count, weak, expected) => expect(shown(count, weak)).toBe(expected));
  test("never of fewer than five, whatever the table says", () => {
    const plan = trainingPlan(people(20, 4), { ...table, smallestGroup: 1 });
    expect(plan.groups.map(({ people: one }) => one)).toEqual(plan.groups.map(() => null));
  });
});

test("LAW: groups too small to show cannot be told apart, nor do the portraits' order or repetition matter", () => {
  const pages = [0, 1, 2, 3, 4].map((weak) => trainingPlan(people(20, weak), table));
  for (const page of pages) expect(page).toEqual(pages[0]);
  const all = people(20, 7);
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (other) => {
      expect(trainingPlan([...other, ...other.slice(0, 3)], table)).toEqual(trainingPlan(all, table));
    }),
    { numRuns: 20 },
  );
});

test("every dimension of the standard rulebook has topics in both languages", () => {
  const { groups } = trainingPlan(people(20, 7), table);
  expect(groups.map(({ dimension }) => dimension).sort()).toEqual(
    standardRules.scoring.dimensions.map(({ id }) => id as string).sort(),
  );
  for (const { topics } of groups) expect(topics.length).toBeGreaterThan(1);
  expect(groups[0]).toMatchObject({ dimension: "integrity", people: 7 });
});

test.each(["zh", "en"] as const)("the page in %s names topics and nobody", (lang) => {
  const page = renderUse(trainingPlan(people(20, 7), table), { lang, width: 2000 });
  expect(page).toContain(lang === "zh" ? "利益冲突与履职回避" : "Conflicts of interest and recusal");
  expect(page).not.toMatch(/C-\d/);
});
