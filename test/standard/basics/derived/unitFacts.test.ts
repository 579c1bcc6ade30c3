import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { date, viewOf } from "../../viewOf.js";

type AnyRecord = RecordInput<typeof standardModel>;
type Given = Parameters<typeof viewOf>[1];

const unit = (fact: string, records: readonly AnyRecord[], more: Partial<Given> = {}): unknown =>
  viewOf(records, { asOf: "2025-06-30", subject: { kind: "unit", id: "U-1" }, ...more }).scope.profileFact(
    "unit",
    "U-1",
    fact,
  );

type Check = RecordInput<typeof standardModel, "archiveCheck">;
const check = (id: string, cadreId: string, more: Partial<Check> = {}): Check => ({
  ...exampleRecords.archiveCheck,
  id,
  cadreId,
  ...more,
});

test("completeness is taken over the newest check of each archive of the key minority", () => {
  const records = [
    check("K1", "C-1", { occurredOn: "2024-06-01", required: 20, filed: 2 }),
    check("K2", "C-1", { required: 20, filed: 18 }),
    check("K3", "C-2", { required: 20, filed: 14 }),
    check("K4", "C-3", { required: 20, filed: 0, keyMinority: false }),
  ];
  expect(unit("archiveCompleteness", records)).toEqual({ numerator: 4, denominator: 5 });
  expect(unit("archiveCompleteness", [check("K4", "C-3", { keyMinority: false })])).toBeNull();
  expect(unit("archiveCompleteness", [])).toBeNull();
  expect(unit("archiveCompleteness", records, { loaded: { archiveCheck: "partial" } })).toBeUndefined();
  const { filed, ...unfiled } = check("K1", "C-1");
  expect(filed).toBe(18);
  expect(unit("archiveCompleteness", [unfiled])).toBeUndefined();
  expect(unit("archiveCompleteness", [check("K1", "C-1", { occurredOn: "2024" })])).toBeUndefined();
});

test("more filed than required does not make up for another archive", () => {
  const records = [check("K1", "C-1", { required: 10, filed: 30 }), check("K2", "C-2", { required: 10, filed: 5 })];
  expect(unit("archiveCompleteness", records)).toEqual({ numerator: 3, denominator: 4 });
});

test("the archive that has stood still longest is found among the newest checks", () => {
  const records = [
    check("K1", "C-1", { occurredOn: "2024-06-01", lastEntryOn: "2020-01-01" }),
    check("K2", "C-1", { lastEntryOn: "2024-12-01" }),
    check("K3", "C-2", { lastEntryOn: "2024-02-01" }),
  ];
  expect(unit("oldestArchiveEntry", records)).toEqual(date("2024-02-01"));
  expect(unit("oldestArchiveEntry", [])).toBeNull();
  const { lastEntryOn, ...silent } = check("K1", "C-1");
  expect(lastEntryOn).toBeDefined();
  expect(unit("oldestArchiveEntry", [silent])).toBeUndefined();
});

type Audit = RecordInput<typeof standardModel, "auditFinding">;
type Control = RecordInput<typeof standardModel, "controlFinding">;
const audited = (id: string, occurredOn: string, more: Partial<Audit> = {}): Audit => ({
  ...exampleRecords.auditFinding,
  id,
  occurredOn,
  recordedOn: "2025-06-30",
  verification: "adjudicated",
  ...more,
});
const inspected = (id: string, occurredOn: string, more: Partial<Control> = {}): Control => ({
  ...exampleRecords.controlFinding,
  id,
  occurredOn,
  recordedOn: "2025-06-30",
  verification: "adjudicated",
  category: "unlawful-allowance",
  ...more,
});

test("a category recurs where it was confirmed in each of the last two years, whoever found it", () => {
  expect(unit("recurringCategories", [audited("F1", "2024-01-01"), inspected("F2", "2025-01-01")])).toBe(1);
  expect(unit("recurringCategories", [audited("F1", "2024-06-30"), audited("F2", "2024-07-01")])).toBe(1);
  expect(unit("recurringCategories", [audited("F1", "2024-07-01"), audited("F2", "2025-06-30")])).toBe(0);
  expect(unit("recurringCategories", [audited("F1", "2023-06-30"), audited("F2", "2025-01-01")])).toBe(0);
  const other = audited("F2", "2025-01-01", { category: "slush-fund" });
  expect(unit("recurringCategories", [audited("F1", "2024-01-01"), other])).toBe(0);
  expect(unit("recurringCategories", [])).toBe(0);
});

test("what is not confirmed does not recur", () => {
  const first = audited("F1", "2024-01-01");
  expect(unit("recurringCategories", [first, audited("F2", "2025-01-01", { verification: "alleged" })])).toBe(0);
  expect(unit("recurringCategories", [first, inspected("F2", "2025-01-01", { confirmed: false })])).toBe(0);
});

test("an unknown day, category or standing leaves the number unknown only where it would change it", () => {
  const first = audited("F1", "2024-01-01");
  expect(unit("recurringCategories", [first, audited("F2", "2024")])).toBeUndefined();
  expect(unit("recurringCategories", [first, audited("F2", "2023")])).toBe(0);
  const { category, ...vague } = audited("F2", "2025-01-01");
  expect(category).toBeDefined();
  expect(unit("recurringCategories", [first, vague])).toBeUndefined();
  const { confirmed, ...open } = inspected("F2", "2025-01-01");
  expect(confirmed).toBe(true);
  expect(unit("recurringCategories", [first, open])).toBeUndefined();
  expect(unit("recurringCategories", [first], { loaded: { auditFinding: "complete" } })).toBeUndefined();
});

test("facts of another unit than the archive's are not known", () => {
  const view = viewOf([check("K1", "C-1")], { asOf: "2025-06-30", related: { units: [{ id: "U-1" }] } });
  for (const fact of [
    "archiveCompleteness",
    "oldestArchiveEntry",
    "recurringCategories",
    "festivalSpend",
    "festivalMedian",
  ])
    expect(view.scope.profileFact("unit", "U-1", fact)).toBeUndefined();
});

type Expense = RecordInput<typeof standardModel, "expense">;
const spent = (occurredOn: string, yuan: number, more: Partial<Expense> = {}): Expense => ({
  ...exampleRecords.expense,
  id: `X-${occurredOn}-${yuan}`,
  occurredOn,
  recordedOn: "2025-06-30",
  amount: `${yuan}.00 CNY`,
  ...more,
});
const cny = (yuan: number) => ({ amount: yuan * 100, currency: "CNY" });

test("spending before the newest festival counts the 15 days before it, reception and gifts only", () => {
  // Dragon Boat of 2025: 31 May. Its window: 16 to 30 May.
  const records = [
    spent("2025-05-15", 1),
    spent("2025-05-16", 10),
    spent("2025-05-30", 100, { kind: "prepaid-card" }),
    spent("2025-05-31", 1000),
    spent("2025-05-20", 5000, { kind: "training" }),
  ];
  const elsewhere = { related: { records: [spent("2025-05-20", 7000, { unitId: "U-2" })] } };
  expect(unit("festivalOn", records)).toEqual(date("2025-05-31"));
  expect(unit("festivalSpend", records, elsewhere)).toEqual(cny(110));
  expect(unit("festivalSpend", [])).toEqual(cny(0));
  expect(unit("festivalOn", [], { asOf: "2025-05-30" })).toEqual(date("2025-05-01"));
});

test("the median looks back on the windows of 24 months, empty ones included", () => {
  // Windows from 31 May 2023 on: Dragon Boat 2023 … Labour Day 2025 are twelve.
  const eves = ["2023-06-21", "2023-09-28", "2023-12-31", "2024-02-09", "2024-04-30", "2024-06-09", "2024-09-16"];
  const records = eves.map((day, index) => spent(day, (index + 1) * 10));
  // Two of the days lie in the window of 1 October, too: 0 0 0 10 20 20 | 30 40 50 60 70 70.
  expect(unit("festivalMedian", records)).toEqual(cny(25));
  expect(unit("festivalMedian", [])).toEqual(cny(0));
});

test("an expense of unknown day, kind or amount, or years without festivals, leave it unknown", () => {
  expect(unit("festivalSpend", [spent("2025-05", 5)])).toBeUndefined();
  expect(unit("festivalSpend", [spent("2025-04", 5)])).toEqual(cny(0));
  const { amount, ...unvalued } = spent("2025-05-20", 5);
  expect(amount).toBeDefined();
  expect(unit("festivalSpend", [unvalued])).toBeUndefined();
  const { kind, ...unkind } = spent("2025-05-20", 5);
  expect(kind).toBe("reception");
  expect(unit("festivalSpend", [unkind])).toBeUndefined();
  expect(unit("festivalSpend", [], { loaded: { expense: "partial" } })).toBeUndefined();
  expect(unit("festivalSpend", [], { asOf: "2031-05-01" })).toBeUndefined();
  expect(unit("festivalMedian", [spent("2024-05", 5)])).toBeUndefined();
});
