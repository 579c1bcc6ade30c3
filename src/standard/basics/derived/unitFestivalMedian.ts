import { defineDerived, ownerNamed } from "../../../model/index.js";
import { festivalSpend, festivalsBefore, lastFestival } from "../../business/festival/festivalSpend.js";
import type { unit } from "../unit.js";

/**
 * The median of what the unit spent in the same windows of the 24 months before the newest festival; of an even number the mean
 * of the middle two, cut to the fen.
 */
export const unitFestivalMedian = defineDerived(ownerNamed<typeof unit>("unit"), "festivalMedian", {
  type: { scalar: "money", list: false, currency: "CNY" },
  title: { zh: "前 24 个月节前支出中位数", en: "Median of such spending, 24 months" },
  compute: ({ id }, scope) => {
    const festival = lastFestival(scope.asOf);
    if (festival === undefined || scope.subject.id !== id) return undefined;
    const spent = festivalsBefore(festival).map((day) => festivalSpend(id, day, scope));
    const known = spent.filter((one) => one !== undefined).sort((a, b) => a - b);
    if (known.length < spent.length) return undefined;
    const middle = known.slice(Math.floor((known.length - 1) / 2), Math.floor(known.length / 2) + 1);
    if (middle.length === 0) return null;
    return { amount: Math.floor(middle.reduce((a, b) => a + b, 0) / middle.length), currency: "CNY" };
  },
});
