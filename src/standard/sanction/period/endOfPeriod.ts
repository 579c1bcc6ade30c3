import { addMonths, shiftDate } from "../../../calendar/index.js";
import type { CivilDate, Period } from "../../../kernel/index.js";
import { type Measure, type MeasureCode, measures } from "./measures.js";
import { type SanctionPeriodSettings, sanctionPeriodSettings } from "./settings.js";

/** A measure as it stands after any appeal. */
export interface StandingDecision {
  readonly code: MeasureCode;
  readonly begunOn: CivilDate;
  /** The period that the decision itself states; `null` where it states none. */
  readonly statedPeriod: Period | null;
  readonly exempted: boolean;
  /** End of probation, where rights have been restored. */
  readonly restoredOn: CivilDate | null;
  readonly liftedOn: CivilDate | null;
}

/** An earlier party sanction of the same person: its first day and its first free day. */
export interface EarlierPeriod {
  readonly begunOn: CivilDate;
  readonly endsOn: CivilDate;
}

/**
 * The first free day of a measure's influence period; `null` where it never ends. A measure without a period is over on the
 * next day. Partly known days give the interval in which the day lies. SEE: domain §2.11, rules 1 to 6.
 * @example
 * endOfPeriod({ code: "admin-demerit", begunOn: { first: 19782, last: 19782 }, statedPeriod: null, exempted: false, restoredOn: null, liftedOn: null }, []) //=> { first: 20147, last: 20147 }
 */
export function endOfPeriod(
  decision: StandingDecision,
  earlier: readonly EarlierPeriod[],
  settings: SanctionPeriodSettings = sanctionPeriodSettings,
): CivilDate | null {
  const { begunOn, liftedOn } = decision;
  if (!hasPeriod(decision)) return { first: begunOn.first + 1, last: begunOn.last + 1 };
  const end = isPermanent(decision) ? null : regularEnd(decision, earlier, settings);
  if (liftedOn === null) return end;
  if (end === null) return liftedOn;
  return { first: Math.min(end.first, liftedOn.first), last: Math.min(end.last, liftedOn.last) };
}

/**
 * Whether a measure lasts at all: a waived one, a talk or a notice without a stated period does not.
 * @example
 * hasPeriod({ code: "reminder-talk", statedPeriod: null, exempted: false }) //=> false
 */
export function hasPeriod(decision: Pick<StandingDecision, "code" | "statedPeriod" | "exempted">): boolean {
  const measure: Measure = measures[decision.code];
  return !decision.exempted && (measure.permanent === true || measure.months > 0 || decision.statedPeriod !== null);
}

function isPermanent({ code }: StandingDecision): boolean {
  const measure: Measure = measures[code];
  return measure.permanent === true;
}

function regularEnd(
  decision: StandingDecision,
  earlier: readonly EarlierPeriod[],
  settings: SanctionPeriodSettings,
): CivilDate {
  const { begunOn, statedPeriod, restoredOn } = decision;
  const measure: Measure = measures[decision.code];
  const anniversaryDay = settings.endExclusive ? 0 : 1;
  const after = (day: CivilDate, months: number): CivilDate => ({
    first: addMonths(day.first, months) + anniversaryDay,
    last: addMonths(day.last, months) + anniversaryDay,
  });
  if (statedPeriod !== null) return later(shiftDate(begunOn, statedPeriod), anniversaryDay);
  const ownMonths = measure.months + (restoredOn === null ? (measure.probation ?? 0) : 0);
  const own = after(measure.probation !== undefined && restoredOn !== null ? restoredOn : begunOn, ownMonths);
  if (!settings.mergePartyPeriods || measure.track !== "party") return own;
  let { first, last } = own;
  for (const { begunOn: before, endsOn } of earlier) {
    // The remainder and the new period one after the other end where the new period, begun on the old one's end, would.
    const merged = after(later(endsOn, -anniversaryDay), ownMonths);
    const runs = before.last < begunOn.first && endsOn.first > begunOn.last;
    const mayRun = before.first < begunOn.last && endsOn.last > begunOn.first;
    if (runs) first = Math.max(first, merged.first);
    if (runs || mayRun) last = Math.max(last, merged.last);
  }
  return { first, last };
}

function later(day: CivilDate, days: number): CivilDate {
  return { first: day.first + days, last: day.last + days };
}
