import { addMonths, age } from "../../../calendar/index.js";
import type { CivilDate } from "../../../kernel/index.js";
import { type DerivedScope, dateIn, defineDerived } from "../../../model/index.js";
import { tenure } from "../tenure.js";

/** A return within so many months counts as exchange, not as rotation. SEE: HB22. */
const shamRotationMonths = 12;

/**
 * Whole months in the post without a real rotation, up to the day of assessment or the end: a stretch elsewhere of at most
 * 12 months does not begin the count anew. Unknown where an unknown day decides the number.
 */
export const tenureContinuousMonths = defineDerived(tenure, "continuousMonths", {
  type: { scalar: "integer", list: false },
  title: { zh: "连续任职月数", en: "Continuous months" },
  compute: (record, scope) => {
    const { cadreId, postId, effectiveFrom, effectiveTo } = record;
    if (effectiveFrom === undefined || effectiveTo === undefined) return undefined;
    if (effectiveFrom === null) return null;
    const start = continuousFrom(effectiveFrom, stretches(cadreId, postId, record.id, scope));
    if (start === undefined) return undefined;
    const least = age(start.last, Math.min(effectiveTo?.first ?? scope.asOf, scope.asOf));
    const most = age(start.first, Math.min(effectiveTo?.last ?? scope.asOf, scope.asOf));
    return least === most ? least : undefined;
  },
});

interface Stretch {
  readonly from: CivilDate | undefined;
  /** Last day; none: not ended. */
  readonly to: CivilDate | null | undefined;
}

/** The other stretches of the same person in the same post. */
function stretches(holder: unknown, post: unknown, self: unknown, scope: DerivedScope): readonly Stretch[] {
  if (typeof holder !== "string" || typeof post !== "string") return [];
  return scope
    .records(tenure.type)
    .filter(({ id, fields }) => id !== self && fields["cadreId"] === holder && fields["postId"] === post)
    .map(({ fields }) => ({ from: dateIn(fields["effectiveFrom"]) ?? undefined, to: dateIn(fields["effectiveTo"]) }));
}

/** The beginning, led back over every stretch that ended at most 12 months before the next began. */
function continuousFrom(from: CivilDate, others: readonly Stretch[]): CivilDate | undefined {
  let { first, last } = from;
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from: begun, to } of others) {
      if (begun === undefined || to === undefined) return undefined;
      if (begun.first < first && mayReach(to?.last ?? null, first)) {
        first = begun.first;
        changed = true;
      }
      if (begun.last < last && mayReach(to?.first ?? null, last)) {
        last = begun.last;
        changed = true;
      }
    }
  }
  return { first, last };
}

/** The first day away is the day after the last day in the post. */
function mayReach(lastDay: number | null, next: number): boolean {
  return lastDay === null || addMonths(lastDay + 1, shamRotationMonths) >= next;
}
