import { expect, test } from "vitest";
import { outlook } from "../../src/score/index.js";

test("a change of points alone is no entry, a change of a gate is", () => {
  const stateOn = (day: number) => ({
    grade: "B",
    points: 100 - day,
    gates: [{ id: "g", status: day < 3 ? "barred" : "free" }],
  });
  expect(outlook(0, 5, stateOn)).toEqual([{ day: 3, grade: "B", points: 97, gates: [{ id: "g", status: "free" }] }]);
});

test("every day of the horizon is assessed, so that a grade that comes and goes is two entries", () => {
  const stateOn = (day: number) => ({ grade: day === 2 ? "C" : "B", points: 0, gates: [] });
  expect(outlook(0, 4, stateOn).map(({ day, grade }) => [day, grade])).toEqual([
    [2, "C"],
    [3, "B"],
  ]);
});
