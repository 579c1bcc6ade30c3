import { expect, test } from "vitest";
import { both, either, FALSE, not, TRUE, UNKNOWN } from "../../src/engine/truth.js";
import { countKleeneCases } from "./countKleeneCases.js";

const values = [FALSE, UNKNOWN, TRUE] as const;

test("Kleene's tables: all is the least, any the greatest, not the mirror", () => {
  expect(values.map((a) => values.map((b) => both(a, b)))).toEqual([
    [0, 0, 0],
    [0, 1, 1],
    [0, 1, 2],
  ]);
  expect(values.map((a) => values.map((b) => either(a, b)))).toEqual([
    [0, 1, 2],
    [1, 1, 2],
    [2, 2, 2],
  ]);
  expect(values.map(not)).toEqual([2, 1, 0]);
});

test("all trees of up to 4 leaves and depth 3 agree with Kleene's tables (P-17)", () => {
  expect(countKleeneCases([1, 2, 3, 4], 2)).toBe(120_576);
});

test("all and any of a single arm agree with Kleene's tables (P-17)", () => {
  expect(countKleeneCases([1, 2], 1)).toBe(4_188);
});
