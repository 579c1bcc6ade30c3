import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { viewOf } from "../../viewOf.js";

type Tenure = RecordInput<typeof standardModel, "tenure">;

function tenure(id: string, cadreId: string | undefined, effectiveFrom: string, effectiveTo: string | null): Tenure {
  const { cadreId: _, ...rest } = exampleRecords.tenure;
  return {
    ...rest,
    ...(cadreId === undefined ? {} : { cadreId }),
    id,
    keyPostThen: true,
    effectiveFrom,
    effectiveTo,
  };
}

function allYear(records: readonly Tenure[], loaded: "all" | { tenure: "partial" } = "all"): unknown {
  const view = viewOf(records, { asOf: "2025-06-30", loaded, subject: { kind: "post", id: "P-1" } });
  return view.scope.profileFact("post", "P-1", "keyPostAllYear");
}

test("one holder from the first day of the closed year to its last held it all year", () => {
  expect(allYear([tenure("T1", "C-1", "2024-01-01", "2024-12-31")])).toBe(true);
  expect(allYear([tenure("T1", "C-1", "2024-01-02", "2024-12-31")])).toBe(false);
  expect(allYear([tenure("T1", "C-1", "2024-01-01", "2024-12-30")])).toBe(false);
});

test("two holders in turn are nobody all year, and two tenures of one person are one", () => {
  const turn = (second: string | undefined): unknown =>
    allYear([tenure("T1", "C-1", "2020-01-01", "2024-06-30"), tenure("T2", second, "2024-07-01", null)]);
  expect(turn("C-2")).toBe(false);
  expect(turn("C-1")).toBe(true);
  expect(turn(undefined)).toBeUndefined();
});

test("without a tenure it was vacant, where all of them were loaded", () => {
  expect(allYear([])).toBe(false);
  expect(allYear([], { tenure: "partial" })).toBeUndefined();
  expect(allYear([tenure("T1", "C-1", "2020-01-01", null)], { tenure: "partial" })).toBe(true);
});
