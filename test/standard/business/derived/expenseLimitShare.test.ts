import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

function limitShare(more: object): unknown {
  const view = viewOf([JSON.parse(JSON.stringify({ ...exampleRecords.expense, ...more }))], { asOf: "2025-06-30" });
  return factOf(view, "expense", "EX1", "limitShare");
}

test("the share of the limit is exact", () => {
  expect(limitShare({})).toEqual({ numerator: 19, denominator: 20 });
  expect(limitShare({ amount: "3000.00 CNY" })).toEqual({ numerator: 3, denominator: 2 });
});

test("without a limit there is no share, and an unrecorded one is unknown", () => {
  expect(limitShare({ approvalLimit: null })).toBeNull();
  expect(limitShare({ approvalLimit: "0.00 CNY" })).toBeNull();
  expect(limitShare({ approvalLimit: undefined })).toBeUndefined();
});
