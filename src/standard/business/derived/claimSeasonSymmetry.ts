import type { Share } from "../../../kernel/index.js";
import { type DerivedScope, dateIn, defineDerived, ownerNamed } from "../../../model/index.js";
import { amountIn } from "../../values/amountIn.js";
import { spreadOf } from "../agriculture/spreadOf.js";
import type { claim } from "../claim.js";
import type { policy } from "../policy.js";

/** So many seasons in a row make a pattern. SEE: uwc-agri-pattern. */
const seasonsInARow = 3;

/**
 * How far the payout-to-premium ratios of the claim's village lay apart over the three seasons in a row in which they lay closest:
 * half their range over its middle, so `2 %` means all within ±2 % of one figure. None for a claim without a village, or with
 * fewer than three seasons.
 */
export const claimSeasonSymmetry = defineDerived(ownerNamed<typeof claim>("claim"), "seasonSymmetry", {
  type: { scalar: "share", list: false },
  title: { zh: "村组连续三季赔付率偏离度", en: "Spread of the village's payout ratio over three seasons" },
  compute: ({ villageId }, scope) => {
    if (villageId === null) return null;
    if (
      scope.completeness(ownerNamed<typeof claim>("claim").type) !== "complete" ||
      scope.completeness(ownerNamed<typeof policy>("policy").type) !== "complete"
    )
      return undefined;
    const seasons = seasonsOf(villageId, scope);
    if (seasons === undefined) return undefined;
    let closest: Share | null = null;
    for (let start = 0; start + seasonsInARow <= seasons.length; start += 1)
      closest = smaller(closest, spreadOf(seasons.slice(start, start + seasonsInARow)));
    return closest;
  },
});

interface Season {
  paid: number;
  premium: number;
  /** Day of its first policy. */
  begun: number;
}

/** The seasons of a village in order of time; `undefined` where a record may belong to any, or an amount is missing. */
function seasonsOf(villageId: string, scope: DerivedScope): readonly Season[] | undefined {
  const seasons = new Map<string, Season>();
  for (const [type, amountField, dayField] of [
    [ownerNamed<typeof policy>("policy").type, "premium", "occurredOn"],
    [ownerNamed<typeof claim>("claim").type, "paid", "lossOn"],
  ] as const) {
    for (const record of scope.records(type)) {
      const { villageId: village, season } = record.fields;
      if (village === null || (village !== undefined && village !== villageId)) continue;
      const amount = amountIn(record.fields[amountField]);
      const day = dateIn(record.fields[dayField]);
      if (village === undefined || typeof season !== "string" || amount === undefined || !day) return undefined;
      if (record.presence === "possible") return undefined;
      const one = seasons.get(season) ?? { paid: 0, premium: 0, begun: day.first };
      seasons.set(season, one);
      one.begun = Math.min(one.begun, day.first);
      if (type === ownerNamed<typeof policy>("policy").type) one.premium += amount;
      else one.paid += amount;
    }
  }
  const insured = [...seasons.values()].filter(({ premium }) => premium > 0);
  return insured.sort((a, b) => a.begun - b.begun);
}

function smaller(a: Share | null, b: Share | null): Share | null {
  if (a === null || b === null) return a ?? b;
  return BigInt(b.numerator) * BigInt(a.denominator) < BigInt(a.numerator) * BigInt(b.denominator) ? b : a;
}
