import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { viewOf } from "../../viewOf.js";

type Tenure = RecordInput<typeof standardModel, "tenure">;

function tenure(
  id: string,
  effectiveFrom: string,
  effectiveTo: string | null,
  keyPostThen: boolean | null = true,
): Tenure {
  return {
    type: "tenure",
    id,
    cadreId: "C-1",
    postId: "P-1",
    unitId: "U-1",
    keyPostThen,
    effectiveFrom,
    effectiveTo,
    recordedOn: "2024-12-31",
    verification: "documented",
  };
}

function allYear(
  records: readonly Tenure[],
  loaded: "all" | { tenure: "partial" } = "all",
  asOf = "2025-06-30",
): unknown {
  return viewOf(records, { asOf, loaded }).scope.profileFact("cadre", "C-1", "keyPostAllYear");
}

test("one key post through the closed year is all year", () => {
  expect(allYear([tenure("T1", "2017-03-01", null)])).toBe(true);
  expect(allYear([tenure("T1", "2024-01-01", "2024-12-31")])).toBe(true);
});

test("a day missing at either end is not all year", () => {
  expect(allYear([tenure("T1", "2024-01-02", null)])).toBe(false);
  expect(allYear([tenure("T1", "2020-01-01", "2024-12-30")])).toBe(false);
});

test("two key posts without a gap make a year, with a gap they do not", () => {
  expect(allYear([tenure("T2", "2024-07-01", null), tenure("T1", "2020-01-01", "2024-06-30")])).toBe(true);
  expect(allYear([tenure("T2", "2024-07-02", null), tenure("T1", "2020-01-01", "2024-06-30")])).toBe(false);
});

test("an ordinary post does not count, and a post of which nothing is known leaves it unknown", () => {
  expect(allYear([tenure("T1", "2017-03-01", null, false)])).toBe(false);
  expect(allYear([tenure("T1", "2017-03-01", null, null)])).toBeUndefined();
});

test("an unknown day that decides leaves it unknown", () => {
  expect(allYear([tenure("T1", "2024", null)])).toBeUndefined();
  expect(allYear([tenure("T1", "2023", null)])).toBe(true);
});

test("without all tenures a gap proves nothing, and nothing at all is unknown", () => {
  expect(allYear([tenure("T1", "2024-01-02", null)], { tenure: "partial" })).toBeUndefined();
  expect(allYear([], { tenure: "partial" })).toBeUndefined();
  expect(allYear([])).toBe(false);
});
