import { age } from "../../../calendar/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import { continuousSince } from "../continuousSince.js";
import type { tenure } from "../tenure.js";

/**
 * Whole months in the post without a real rotation, up to the day of assessment or the end: a stretch elsewhere of at most
 * 12 months does not begin the count anew. Unknown where an unknown day decides the number.
 */
export const tenureContinuousMonths = defineDerived(ownerNamed<typeof tenure>("tenure"), "continuousMonths", {
  type: { scalar: "integer", list: false },
  title: { zh: "连续任职月数", en: "Continuous months" },
  compute: (record, scope) => {
    const { effectiveFrom, effectiveTo } = record;
    if (effectiveFrom === undefined || effectiveTo === undefined) return undefined;
    if (effectiveFrom === null) return null;
    const start = continuousSince(record, effectiveFrom, scope);
    if (start === undefined) return undefined;
    const least = age(start.last, Math.min(effectiveTo?.first ?? scope.asOf, scope.asOf));
    const most = age(start.first, Math.min(effectiveTo?.last ?? scope.asOf, scope.asOf));
    return least === most ? least : undefined;
  },
});
