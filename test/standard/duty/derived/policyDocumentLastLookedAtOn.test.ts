import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

function lookedAt(change: object): unknown {
  const record = { ...exampleRecords.policyDocument, ...change };
  const subject = { kind: "unit", id: record.unitId ?? "U-1" } as const;
  return factOf(viewOf([record], { asOf: "2025-06-30", subject }), "policyDocument", record.id, "lastLookedAtOn");
}

test("the time until the next review runs from the last, of a policy never reviewed from its issue", () => {
  expect(lookedAt({ issuedOn: "2020-01-01", reviewedOn: "2022-01-01" })).toBe("2022-01-01");
  expect(lookedAt({ issuedOn: "2020-01-01", reviewedOn: null })).toBe("2020-01-01");
  expect(lookedAt({ issuedOn: null, reviewedOn: null })).toBeNull();
});

test("what is not recorded is not known", () => {
  expect(lookedAt({ issuedOn: "2020-01-01", reviewedOn: undefined })).toBeUndefined();
  expect(lookedAt({ issuedOn: undefined, reviewedOn: null })).toBeUndefined();
});
