import { addMonths } from "../../calendar/index.js";
import type { CivilDate } from "../../kernel/index.js";
import { type DerivedScope, dateIn, ownerNamed } from "../../model/index.js";
import type { tenure } from "./tenure.js";

/** A return within so many months counts as exchange, not as rotation. SEE: HB22. */
const shamRotationMonths = 12;

interface Sitting {
  readonly id?: string | null | undefined;
  readonly cadreId?: string | null | undefined;
  readonly postId?: string | null | undefined;
}

/** The first day in the post without a real rotation since: led back over every stretch elsewhere of at most 12 months. */
export function continuousSince(
  { id, cadreId, postId }: Sitting,
  effectiveFrom: CivilDate,
  scope: DerivedScope,
): CivilDate | undefined {
  return continuousFrom(effectiveFrom, stretches(cadreId, postId, id, scope));
}

interface Stretch {
  readonly from: CivilDate | undefined;
  /** Last day; none: not ended. */
  readonly to: CivilDate | null | undefined;
}

/** The other stretches of the same person in the same post. */
function stretches(holder: unknown, post: unknown, self: unknown, scope: DerivedScope): readonly Stretch[] {
  if (typeof holder !== "string" || typeof post !== "string") return [];
  return scope
    .records(ownerNamed<typeof tenure>("tenure").type)
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
