import type { CivilDate, Period } from "../../../kernel/index.js";
import type { Decoded, EnvelopeFields } from "../../../model/index.js";
import type { sanction } from "../sanction.js";
import type { StandingDecision } from "./endOfPeriod.js";
import type { MeasureCode } from "./measures.js";

export type SanctionFields = Decoded<EnvelopeFields & (typeof sanction)["fields"]>;

/** A measure as it stands: varied on appeal, its code, first day and period are the varied ones where they are stated. */
export function standingDecision(record: SanctionFields): StandingDecision | undefined {
  const code = standingCode(record);
  const begunOn = firstDay(record);
  const statedPeriod = standingPeriod(record);
  const { exempted, restoredOn, liftedOn } = record;
  if (code === undefined || begunOn === undefined || statedPeriod === undefined) return undefined;
  if (exempted === undefined || restoredOn === undefined || liftedOn === undefined) return undefined;
  return { code, begunOn, statedPeriod, exempted: exempted === true, restoredOn, liftedOn };
}

/** The measure that stands. `undefined` where it is not recorded, or was varied and nothing says into what. */
export function standingCode(record: SanctionFields): MeasureCode | undefined {
  if (record.appealStatus === undefined) return undefined;
  if (record.appealStatus !== "varied") return record.code ?? undefined;
  if (typeof record.variedCode === "string") return record.variedCode;
  const variedOtherwise = typeof record.variedEffectiveOn === "object" && record.variedEffectiveOn !== null;
  return variedOtherwise || (record.variedPeriod !== null && record.variedPeriod !== undefined)
    ? (record.code ?? undefined)
    : undefined;
}

/** The first day of the measure that stands. */
export function firstDay(record: SanctionFields): CivilDate | undefined {
  const varied = record.appealStatus === "varied" ? record.variedEffectiveOn : null;
  return varied ?? record.effectiveOn ?? undefined;
}

/** A varied measure has the varied period or that of the table: the period stated for the old one no longer holds. */
export function standingPeriod(record: SanctionFields): Period | null | undefined {
  if (record.appealStatus !== "varied") return record.statedPeriod;
  return record.variedPeriod === null && record.variedCode === null ? record.statedPeriod : record.variedPeriod;
}
