import { expect, test } from "vitest";
import { countKleeneCases } from "./countKleeneCases.js";

test("all trees of up to 4 leaves and depth 3, single arms included, agree with Kleene's tables (P-17)", () => {
  expect(countKleeneCases([1, 2, 3, 4], 1)).toBe(9_052_968);
});
