import { hasPeriod } from "./endOfPeriod.js";
import { type SanctionFields, standingCode, standingPeriod } from "./standingDecision.js";

/** Whether the measure has an influence period at all; `undefined` where the measure is not known. */
export function hasPeriodAsItStands(record: SanctionFields): boolean | undefined {
  const code = standingCode(record);
  const statedPeriod = standingPeriod(record);
  if (record.exempted === true) return false;
  if (code === undefined || statedPeriod === undefined || record.exempted === undefined) return undefined;
  return hasPeriod({ code, statedPeriod, exempted: false });
}
