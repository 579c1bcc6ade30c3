import { defineDerived, ownerNamed } from "../../../model/index.js";
import { festivalSpend, lastFestival } from "../../business/festival/festivalSpend.js";
import type { unit } from "../unit.js";

/** What the unit spent on reception, gifts and prepaid cards in the 15 days before the newest major festival. */
export const unitFestivalSpend = defineDerived(ownerNamed<typeof unit>("unit"), "festivalSpend", {
  type: { scalar: "money", list: false, currency: "CNY" },
  title: { zh: "节前招待礼品支出", en: "Spending before the festival" },
  compute: ({ id }, scope) => {
    const festival = lastFestival(scope.asOf);
    if (festival === undefined || scope.subject.id !== id) return undefined;
    const spent = festivalSpend(id, festival, scope);
    return spent === undefined ? undefined : { amount: spent, currency: "CNY" };
  },
});
