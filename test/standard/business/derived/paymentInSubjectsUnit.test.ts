import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Tenure = RecordInput<typeof standardModel, "tenure">;

const units = [
  { id: "U-0", parentUnitId: null },
  { id: "U-1", parentUnitId: "U-0" },
  { id: "U-11", parentUnitId: "U-1" },
  { id: "U-2", parentUnitId: "U-0" },
];
const served: Tenure = { ...exampleRecords.tenure, principal: false, leadershipTeamThen: false };

function inUnit(unitId: string, tenure: Partial<Tenure>, loaded: "all" | { tenure: "partial" } = "all"): unknown {
  const payment = { ...exampleRecords.payment, unitId };
  return factOf(
    viewOf([payment, { ...served, ...tenure }], { asOf: "2025-06-30", loaded, related: { units } }),
    "payment",
    "PM1",
    "inSubjectsUnit",
  );
}

test("the unit served in on the day of payment is the subject's", () => {
  expect(inUnit("U-1", {})).toBe(true);
  expect(inUnit("U-2", {})).toBe(false);
  expect(inUnit("U-1", { effectiveTo: "2025-01-09" })).toBe(false);
  expect(inUnit("U-1", { effectiveFrom: "2025-01-11" })).toBe(false);
});

test("units below are the subject's only where the subject leads", () => {
  expect(inUnit("U-11", {})).toBe(false);
  expect(inUnit("U-11", { principal: true })).toBe(true);
  expect(inUnit("U-11", { leadershipTeamThen: true })).toBe(true);
  expect(inUnit("U-2", { unitId: "U-0", principal: true })).toBe(true);
  expect(inUnit("U-0", { principal: true })).toBe(false);
});

test("what is not known of the unit, the day or the tenures leaves it unknown", () => {
  expect(inUnit("U-9", { principal: true })).toBeUndefined();
  expect(inUnit("U-1", { effectiveFrom: "2025-01" })).toBeUndefined();
  expect(inUnit("U-2", {}, { tenure: "partial" })).toBeUndefined();
  expect(inUnit("U-11", { leadershipTeamThen: null })).toBeUndefined();
});

test("for a unit its own payments and those of the units below are its own, for a post those of its unit", () => {
  const read = (kind: "unit" | "post", id: string, unitId: string): unknown => {
    const payment = { ...exampleRecords.payment, unitId };
    const related = { units, posts: [{ id: "P-8", unitId: "U-1" }], records: [payment] };
    return factOf(
      viewOf([], { asOf: "2025-06-30", subject: { kind, id }, related }),
      "payment",
      "PM1",
      "inSubjectsUnit",
    );
  };
  const answers = ["U-1", "U-11", "U-2"].map((unitId) => read("unit", "U-1", unitId));
  expect(answers).toEqual([true, true, false]);
});
