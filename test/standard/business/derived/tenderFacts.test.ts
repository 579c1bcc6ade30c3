import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Bid = RecordInput<typeof standardModel, "bid">;
type Supplier = RecordInput<typeof standardModel, "supplier">;
type Loaded = Parameters<typeof viewOf>[1]["loaded"];

const bid = (supplierId: string, yuan: number | null, more: Partial<Bid> = {}): Bid => ({
  ...exampleRecords.bid,
  id: `B-${supplierId}`,
  supplierId,
  price: yuan === null ? null : `${yuan}.00 CNY`,
  ...more,
});
const fact = (name: string, records: readonly (Bid | Supplier)[], loaded?: Loaded): unknown =>
  factOf(
    viewOf([exampleRecords.tender, ...records], {
      asOf: "2025-06-30",
      subject: { kind: "unit", id: "U-1" },
      ...(loaded === undefined ? {} : { loaded }),
    }),
    "tender",
    "TD1",
    "bidsAlike" === name ? name : "biddersShare",
  );
const alike = (prices: readonly number[], loaded?: Loaded): unknown =>
  fact(
    "bidsAlike",
    prices.map((price, index) => bid(`S-${index}`, price)),
    loaded,
  );

test("two bidders with one price are alike; one bidder who bids twice is not", () => {
  expect(alike([880_000, 880_000, 901_233])).toBe(true);
  expect(fact("bidsAlike", [bid("S-1", 880_000), bid("S-1", 880_000, { id: "again" })])).toBe(false);
});

test("three bids that differ by one amount or one ratio throughout are regular", () => {
  expect(alike([900_000, 910_000, 920_000])).toBe(true);
  expect(alike([920_000, 900_000, 910_000, 930_000])).toBe(true);
  expect(alike([800_000, 880_000, 968_000])).toBe(true);
  expect(alike([100_003, 103_003, 106_093])).toBe(true);
  expect(alike([900_000, 910_000, 921_000])).toBe(false);
  expect(alike([900_000, 910_000])).toBe(false);
});

test("the order of the bids changes nothing", () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 })
        .chain((prices) =>
          fc.record({ prices: fc.constant(prices), mixed: fc.shuffledSubarray(prices, { minLength: prices.length }) }),
        ),
      ({ prices, mixed }) => {
        expect(alike(mixed)).toBe(alike(prices));
      },
    ),
    { numRuns: 40 },
  );
});

test("bids that may be missing leave it unknown, unless those at hand are alike already", () => {
  const partly = { bid: "partial", tender: "complete" } as const;
  expect(alike([1, 5, 17], partly)).toBeUndefined();
  expect(alike([5, 5], partly)).toBe(true);
  const { price, ...unpriced } = bid("S-9", 1);
  expect(price).toBe("1.00 CNY");
  expect(fact("bidsAlike", [bid("S-1", 5), unpriced])).toBeUndefined();
});

const supplier = (supplierId: string, more: Partial<Supplier> = {}): Supplier => ({
  ...exampleRecords.supplier,
  id: `R-${supplierId}`,
  supplierId,
  legalRepHash: `l-${supplierId}`,
  accountHash: `a-${supplierId}`,
  phoneHash: `p-${supplierId}`,
  addressHash: `d-${supplierId}`,
  owners: [`O-${supplierId}`],
  ...more,
});
const two = [bid("S-1", 10), bid("S-2", 11)];

test.each([
  ["a legal representative", { legalRepHash: "l-S-1" }],
  ["an account", { accountHash: "a-S-1" }],
  ["a telephone", { phoneHash: "p-S-1" }],
  ["an address", { addressHash: "d-S-1" }],
  ["an owner", { owners: ["O-9", "O-S-1"] }],
  ["the bidder itself as an owner", { owners: ["S-1"] }],
] satisfies [string, Partial<Supplier>][])("bidders share %s", (_, same) => {
  expect(fact("biddersShare", [...two, supplier("S-1"), supplier("S-2", same)])).toBe(true);
});

test("bidders that have nothing in common do not, and what only others share does not count", () => {
  expect(fact("biddersShare", [...two, supplier("S-1"), supplier("S-2")])).toBe(false);
  expect(fact("biddersShare", [...two, supplier("S-1"), supplier("S-2"), supplier("S-3", { owners: ["O-S-1"] })])).toBe(
    false,
  );
  expect(fact("biddersShare", [bid("S-1", 10)])).toBe(false);
});

test("an attribute that is none matches nothing, one that is missing leaves it unknown", () => {
  const none = { phoneHash: null } as const;
  expect(fact("biddersShare", [...two, supplier("S-1", none), supplier("S-2", none)])).toBe(false);
  const { addressHash, ...homeless } = supplier("S-2");
  expect(addressHash).toBe("d-S-2");
  expect(fact("biddersShare", [...two, supplier("S-1"), homeless])).toBeUndefined();
  expect(fact("biddersShare", [...two, supplier("S-1")])).toBeUndefined();
  const partly = { bid: "partial", supplier: "complete" } as const;
  expect(fact("biddersShare", [...two, supplier("S-1"), supplier("S-2")], partly)).toBeUndefined();
});
