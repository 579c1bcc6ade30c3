import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

/** The subject served in U-1 until the end of 2024. */
const inField = (tradesWithUnit: readonly string[], effectiveTo: string | null): unknown =>
  factOf(
    viewOf(
      [
        {
          ...exampleRecords.kinBusiness,
          id: "X1",
          tradesWithUnit: [...tradesWithUnit],
          effectiveFrom: "2020-01-01",
          effectiveTo,
        },
        { ...exampleRecords.tenure, unitId: "U-1", effectiveFrom: "2018-01-01", effectiveTo: "2024-12-31" },
      ],
      {
        asOf: "2025-06-30",
        related: {
          units: [
            { id: "U-1", parentUnitId: null },
            { id: "U-9", parentUnitId: null },
          ],
        },
      },
    ),
    "kinBusiness",
    "X1",
    "tradesInField",
  );

test("an enterprise is in the field where it trades with a unit of the subject on the last day of the part in it", () => {
  expect(inField(["U-9", "U-1"], "2024-12-31")).toBe(true);
  expect(inField(["U-1"], "2025-01-01")).toBe(false);
});

test("what lasts is looked at today", () => {
  expect(inField(["U-1"], null)).toBe(false);
});

test("other units and none are not in the field", () => {
  expect(inField(["U-9"], "2024-12-31")).toBe(false);
  expect(inField([], "2024-12-31")).toBe(false);
});
