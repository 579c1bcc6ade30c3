import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Report = RecordInput<typeof standardModel, "personalMattersReport">;
type Item = RecordInput<typeof standardModel, "declaredItem">;

const report = (year: number, more: Partial<Report> = {}): Report => ({
  ...exampleRecords.personalMattersReport,
  id: `D-${year}`,
  year,
  ...more,
});
const item = (id: string, year: number, kind: Item["item"], amount: string, more: Partial<Item> = {}): Item => {
  const { area, acquiredOn, debt, owner, ...rest } = exampleRecords.declaredItem;
  return { ...rest, id, reportId: `D-${year}`, item: kind, amount, ...more };
};

/** 2023: net 1,500,000. 2024: net 2,600,000 with an income of 400,000. Grown by 1,100,000, of which 700,000 is not income. */
const reports = [report(2023), report(2024)];
const items = [
  item("A1", 2023, "property", "1200000.00 CNY", { debt: "300000.00 CNY" }),
  item("A2", 2023, "securities", "600000.00 CNY"),
  item("B1", 2024, "property", "1200000.00 CNY", { debt: "200000.00 CNY" }),
  item("B2", 2024, "securities", "600000.00 CNY"),
  item("B3", 2024, "overseas-assets", "1000000.00 CNY"),
  item("B4", 2024, "salary", "350000.00 CNY"),
  item("B5", 2024, "labour-income", "50000.00 CNY"),
];
const cny = (yuan: number) => ({ amount: yuan * 100, currency: "CNY" });

function fact(
  name: "incomeGap" | "householdIncome",
  records: Parameters<typeof viewOf>[0],
  loaded?: Parameters<typeof viewOf>[1]["loaded"],
): unknown {
  return factOf(
    viewOf(records, { asOf: "2025-06-30", ...(loaded === undefined ? {} : { loaded }) }),
    "personalMattersReport",
    "D-2024",
    name,
  );
}

test("the gap is the growth of net assets less income and explained inflow", () => {
  expect(fact("householdIncome", [...reports, ...items])).toEqual(cny(400_000));
  expect(fact("incomeGap", [...reports, ...items])).toEqual(cny(700_000));
  const explained = [report(2023), report(2024, { explainedInflow: "900000.00 CNY" }), ...items];
  expect(fact("incomeGap", explained)).toEqual(cny(-200_000));
});

test("what was disposed of is no asset any more", () => {
  const sold = items.map((one) => (one.id === "B3" ? { ...one, disposedOn: "2024-12-01" } : one));
  expect(fact("incomeGap", [...reports, ...sold])).toEqual(cny(-300_000));
});

test("other reports have neither, and without a report of the year before there is no gap", () => {
  const change = [report(2023), report(2024, { kind: "change" }), ...items];
  expect(fact("incomeGap", change)).toBeNull();
  expect(fact("householdIncome", change)).toBeNull();
  expect(fact("incomeGap", [report(2024), ...items])).toBeNull();
  expect(fact("incomeGap", [report(2022), report(2024), ...items])).toBeNull();
});

test("a missing income, amount, debt or item leaves the gap unknown", () => {
  const without = (id: string) => items.filter((one) => one.id !== id);
  expect(fact("incomeGap", [...reports, ...without("B4").filter(({ id }) => id !== "B5")])).toBeUndefined();
  expect(
    fact("householdIncome", [
      ...reports,
      ...without("B4"),
      { ...item("B4", 2024, "salary", "1.00 CNY"), amount: null },
    ]),
  ).toBeUndefined();
  const { debt, ...undebted } = item("B1", 2024, "property", "1200000.00 CNY", { debt: "1.00 CNY" });
  expect(debt).toBe("1.00 CNY");
  expect(fact("incomeGap", [...reports, ...without("B1"), undebted])).toBeUndefined();
  const { reportId, ...loose } = item("B9", 2024, "property", "1.00 CNY", { debt: null });
  expect(reportId).toBe("D-2024");
  expect(fact("incomeGap", [...reports, ...items, loose])).toBeUndefined();
  const partly = { personalMattersReport: "complete", declaredItem: "partial" } as const;
  expect(fact("incomeGap", [...reports, ...items], partly)).toBeUndefined();
  const noBefore = { personalMattersReport: "partial", declaredItem: "complete" } as const;
  expect(fact("incomeGap", [report(2024), ...items], noBefore)).toBeUndefined();
});

test("two annual reports of the year before are one too many to compare with", () => {
  expect(fact("incomeGap", [...reports, report(2023, { id: "D-X" }), ...items])).toBeUndefined();
});
