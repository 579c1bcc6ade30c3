import { expect, test } from "vitest";
import { shareTitle } from "../../../src/kernel/index.js";

test.each([
  [{ numerator: 3, denominator: 20 }, "15%", "15%"],
  [{ numerator: 1, denominator: 8 }, "12.5%", "12.5%"],
  [{ numerator: 1, denominator: 3200 }, "0.03125%", "0.03125%"],
  [{ numerator: 2, denominator: 3 }, "约 66.66%", "≈ 66.66%"],
  [{ numerator: -2, denominator: 3 }, "约 -66.66%", "≈ -66.66%"],
  [{ numerator: 1, denominator: 70_000 }, "约 0.0014%", "≈ 0.0014%"],
  [{ numerator: 300_001, denominator: 30_000_000 }, "约 1%", "≈ 1%"],
  [{ numerator: 100_000_001, denominator: 300_000_000 }, "约 33.33%", "≈ 33.33%"],
])("%j reads %s, in English %s", (share, zh, en) => {
  expect(shareTitle(share)).toEqual({ zh, en });
});
