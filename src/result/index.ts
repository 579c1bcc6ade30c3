export type {
  Bounds,
  CitedBasis,
  Evaluation,
  Evidence,
  MeasureEvidence,
  Outcome,
  OutcomeItem,
  OutcomeStatus,
  Reminder,
  ReviewMark,
  RuleTally,
  SanctionPeriod,
  ShownValue,
} from "./Outcome.js";
export {
  type Factors,
  type Finding,
  type GateState,
  type Grade,
  insufficientData,
  type LedgerLine,
  type Portrait,
  type PortraitTotals,
  type UnknownOutcome,
} from "./Portrait.js";
export { portraitSchema } from "./portraitSchema.js";
