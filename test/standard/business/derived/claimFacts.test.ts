import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Claim = RecordInput<typeof standardModel, "claim">;
type Policy = RecordInput<typeof standardModel, "policy">;

const seasons = ["2021", "2022", "2023", "2024"];
const village = "V-1";
const policy = (year: string, premium: number, more: Partial<Policy> = {}): Policy => ({
  ...exampleRecords.policy,
  id: `P-${year}`,
  occurredOn: `${year}-03-01`,
  recordedOn: `${year}-03-02`,
  line: "agriculture",
  premium: `${premium}.00 CNY`,
  villageId: village,
  season: year,
  ...more,
});
const claim = (year: string, paid: number, more: Partial<Claim> = {}): Claim => ({
  ...exampleRecords.claim,
  id: `C-${year}`,
  occurredOn: `${year}-10-01`,
  recordedOn: `${year}-10-02`,
  lossOn: `${year}-08-01`,
  line: "agriculture",
  paid: `${paid}.00 CNY`,
  villageId: village,
  season: year,
  ...more,
});
const four = (paid: readonly number[]) =>
  seasons.flatMap((year, index) => [policy(year, 1000), claim(year, paid[index] ?? 0)]);
const spread = (records: readonly (Claim | Policy)[], loaded?: Parameters<typeof viewOf>[1]["loaded"]): unknown =>
  factOf(
    viewOf(records, { asOf: "2025-06-30", ...(loaded === undefined ? {} : { loaded }) }),
    "claim",
    "C-2024",
    "seasonSymmetry",
  );

test("the same payout ratio in three seasons in a row has no spread, whatever came before", () => {
  expect(spread(four([100, 900, 900, 900]))).toEqual({ numerator: 0, denominator: 1 });
});

test("the spread is half the range over its middle: 882 and 918 of a thousand are 2 % off 900", () => {
  expect(spread(four([100, 882, 918, 900]))).toEqual({ numerator: 1, denominator: 50 });
  expect(spread(four([100, 881, 918, 900]))).toEqual({ numerator: 37, denominator: 1799 });
});

test("several claims of a season are one payout, and other villages do not count", () => {
  const records = [
    ...four([100, 900, 900, 450]),
    claim("2024", 450, { id: "C-2024b" }),
    claim("2024", 5000, { id: "C-other", villageId: "V-2" }),
  ];
  expect(spread(records)).toEqual({ numerator: 0, denominator: 1 });
});

test("two seasons, or no village, have no pattern", () => {
  expect(spread([policy("2023", 1000), claim("2023", 900), policy("2024", 1000), claim("2024", 900)])).toBeNull();
  expect(spread([claim("2024", 900, { villageId: null })])).toBeNull();
});

test("a season in which nothing was paid stands in the row, and three of them have no ratio to compare", () => {
  expect(spread(four([900, 900, 0, 900]))).toEqual({ numerator: 1, denominator: 1 });
  expect(spread(four([0, 0, 0, 0]))).toBeNull();
});

test("a claim without a season, or types that are not fully loaded, leave it unknown", () => {
  expect(spread([...four([900, 900, 900, 900]), claim("2022", 5, { id: "X", season: null })])).toBeUndefined();
  expect(spread(four([900, 900, 900, 900]), { claim: "complete", policy: "partial" })).toBeUndefined();
});

test("the share of the approver's limit is exact; no limit has none", () => {
  const share = (more: Partial<Claim>): unknown =>
    factOf(viewOf([{ ...exampleRecords.claim, ...more }], { asOf: "2025-06-30" }), "claim", "CL1", "limitShare");
  expect(share({ paid: "4750.00 CNY", approvalLimit: "5000.00 CNY" })).toEqual({ numerator: 19, denominator: 20 });
  expect(share({ approvalLimit: null })).toBeNull();
  expect(share({ approvalLimit: "0.00 CNY" })).toBeNull();
  expect(share({ paid: null, approvalLimit: "5000.00 CNY" })).toBeNull();
  const { paid, ...unpaid } = exampleRecords.claim;
  expect(paid).toBeDefined();
  const view = viewOf([{ ...unpaid, approvalLimit: "1.00 CNY" }], { asOf: "2025-06-30" });
  expect(factOf(view, "claim", "CL1", "limitShare")).toBeUndefined();
});
