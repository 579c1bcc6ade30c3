export { type EarlierPeriod, endOfPeriod, hasPeriod, type StandingDecision } from "./sanction/period/endOfPeriod.js";
export { type Measure, type MeasureCode, measures, type SanctionTrack } from "./sanction/period/measures.js";
export { type SanctionPeriodSettings, sanctionPeriodSettings } from "./sanction/period/settings.js";
export { standardModel } from "./standardModel.js";
