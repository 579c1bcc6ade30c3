import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

const nobody = { handlerId: "C-9", surveyorId: "C-9", assessorId: "C-9", reviewerId: "C-9", approverId: "C-9" };
const units = [
  { id: "U-1", parentUnitId: null },
  { id: "U-2", parentUnitId: null },
];
const tenure = { ...exampleRecords.tenure, unitId: "U-1", effectiveFrom: "2025-01-10" };

function inUnit(record: object, id: string): unknown {
  // BECAUSE: each test changes fields of a whole example record, so what goes in is one again.
  const beside = record as typeof exampleRecords.claim;
  const view = viewOf([tenure], { asOf: "2025-06-30", related: { units, records: [beside] } });
  return factOf(view, beside.type, id, "inSubjectsUnit");
}

const claim = (fields: object): unknown => inUnit({ ...exampleRecords.claim, ...nobody, ...fields }, "CL1");
const statistic = (fields: object): unknown =>
  inUnit({ ...exampleRecords.statistic, cadreId: "C-9", ...fields }, "ST1");

test("a claim of the unit is the subject's from the first day in the unit on", () => {
  expect(claim({ unitId: "U-1", occurredOn: "2025-01-10" })).toBe(true);
  expect(claim({ unitId: "U-1", occurredOn: "2025-01-09" })).toBe(false);
  expect(claim({ unitId: "U-2", occurredOn: "2025-01-10" })).toBe(false);
  expect(claim({ unitId: undefined, occurredOn: "2025-01-10" })).toBe(undefined);
});

test("a claim in which the subject took any step is the subject's, whatever the unit", () => {
  for (const step of Object.keys(nobody)) expect(claim({ unitId: undefined, [step]: "C-1" })).toBe(true);
});

test("a figure of the unit is the subject's where its window ended in the subject's time", () => {
  const windowFrom = "2024-01-01";
  expect(statistic({ unitId: "U-1", windowFrom, windowTo: "2025-01-10" })).toBe(true);
  expect(statistic({ unitId: "U-1", windowFrom, windowTo: "2025-01-09" })).toBe(false);
  expect(statistic({ unitId: "U-2", windowFrom, windowTo: "2025-01-10" })).toBe(false);
  expect(statistic({ unitId: "U-2", cadreId: "C-1", windowFrom, windowTo: "2025-01-09" })).toBe(true);
});
