import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Tender = RecordInput<typeof standardModel, "tender">;
type Statistic = RecordInput<typeof standardModel, "statistic">;

const figure: Statistic = { ...exampleRecords.statistic, windowFrom: "2024-07-01", windowTo: "2025-01-10" };
const bought: Tender = {
  ...exampleRecords.tender,
  approverId: "C-1",
  method: "single-source",
  approvalRef: null,
  occurredOn: "2025-01-10",
};

function onRecord(tender: Partial<Tender> | undefined, window: Partial<Statistic> = {}): unknown {
  const tenders = tender === undefined ? [] : [{ ...bought, ...tender }];
  const view = viewOf([{ ...figure, ...window }, ...tenders], { asOf: "2025-06-30", loaded: "all" });
  return factOf(view, "statistic", figure.id, "tendersOnRecord");
}

test("a purchase from a single source without approval is on record from the first day of the window to the last", () => {
  expect(onRecord({})).toBe(true);
  expect(onRecord({ occurredOn: "2024-07-01" })).toBe(true);
  expect(onRecord({ occurredOn: "2024-06-30" })).toBe(false);
  expect(onRecord({}, { windowTo: "2025-01-09" })).toBe(false);
});

test("nothing is on record without such a purchase of the subject", () => {
  expect(onRecord(undefined)).toBe(false);
  expect(onRecord({ approvalRef: "PF-12" })).toBe(false);
  expect(onRecord({ method: "open" })).toBe(false);
  const ofAnother = {
    related: { records: [{ ...bought, approverId: "C-2" }] },
    asOf: "2025-06-30",
    loaded: "all",
  } as const;
  expect(factOf(viewOf([figure], ofAnother), "statistic", figure.id, "tendersOnRecord")).toBe(false);
});

test("what may be such a purchase of the window leaves it open", () => {
  const { approvalRef: _approvalRef, ...unsaid } = bought;
  const view = viewOf([figure, unsaid], { asOf: "2025-06-30", loaded: "all" });
  expect(factOf(view, "statistic", figure.id, "tendersOnRecord")).toBeUndefined();
  expect(onRecord({ occurredOn: "2024" })).toBeUndefined();
  expect(onRecord({}, { windowTo: "2025" })).toBeUndefined();
});
