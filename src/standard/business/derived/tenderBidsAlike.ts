import { type DerivedScope, defineDerived, ownerNamed } from "../../../model/index.js";
import { amountIn } from "../../values/amountIn.js";
import type { bid } from "../bid.js";
import type { tender } from "../tender.js";

/** Ratios are looked at to the yuan: prices are rounded before they are offered. */
const roundedTo = 100n;

/**
 * Whether the bids are alike or follow a rule: two bidders with one price, or at least three bids that differ by one amount or by
 * one ratio throughout. Disqualified bids were made all the same.
 */
export const tenderBidsAlike = defineDerived(ownerNamed<typeof tender>("tender"), "bidsAlike", {
  type: { scalar: "boolean", list: false },
  title: { zh: "报价雷同或呈规律性", en: "Bids alike or regular" },
  compute: ({ tenderId }, scope) => {
    if (typeof tenderId !== "string") return tenderId === null ? false : undefined;
    const { prices, unknown } = pricesOf(tenderId, scope);
    if (new Set(prices).size < prices.length) return true;
    if (unknown) return undefined;
    return prices.length >= 3 && (differByOneAmount(prices) || differByOneRatio(prices));
  },
});

/** One price a bidder, ascending, and whether another bid may exist. */
function pricesOf(
  tenderId: string,
  scope: DerivedScope,
): { readonly prices: readonly bigint[]; readonly unknown: boolean } {
  const offered = new Map<string, bigint>();
  let unknown = scope.completeness(ownerNamed<typeof bid>("bid").type) !== "complete";
  for (const { fields, presence } of scope.records(ownerNamed<typeof bid>("bid").type)) {
    const { tenderId: of, supplierId, price } = fields;
    if (of !== undefined && of !== tenderId) continue;
    const known = of === tenderId && presence === "certain" && typeof supplierId === "string";
    const amount = amountIn(price);
    if (known && amount !== undefined) offered.set(supplierId, BigInt(amount));
    else unknown = true;
  }
  return { prices: [...offered.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), unknown };
}

function differByOneAmount(prices: readonly bigint[]): boolean {
  const [first = 0n, second = 0n] = prices;
  return prices.every((price, index) => price === first + BigInt(index) * (second - first));
}

function differByOneRatio(prices: readonly bigint[]): boolean {
  return prices.slice(2).every((price, index) => {
    const [before = 0n, last = 0n] = prices.slice(index);
    if (before <= 0n) return false;
    const off = price * before - last * last;
    return (off < 0n ? -off : off) <= roundedTo * before;
  });
}
