import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

function insiderOwned(
  change: object,
  sets: Readonly<Record<string, readonly string[]>> = { staffAndKin: ["E-1", "K-1"] },
): unknown {
  const record = { ...exampleRecords.intermediary, ...change };
  const view = viewOf([], { asOf: "2025-06-30", related: { records: [record], sets } });
  return factOf(view, "intermediary", record.id, "insiderOwned");
}

test("an owner among staff and kin makes an intermediary an insider's", () => {
  expect(insiderOwned({ beneficialOwners: ["E-9", "K-1"] })).toBe(true);
  expect(insiderOwned({ beneficialOwners: ["E-9"] })).toBe(false);
  expect(insiderOwned({ beneficialOwners: [] })).toBe(false);
  expect(insiderOwned({ beneficialOwners: null })).toBe(false);
});

test("owners not recorded, or a list of staff not delivered, leave it open", () => {
  expect(insiderOwned({ beneficialOwners: undefined })).toBeUndefined();
  expect(insiderOwned({ beneficialOwners: ["E-1"] }, {})).toBeUndefined();
});
