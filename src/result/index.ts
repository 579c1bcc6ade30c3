export type {
  Coded,
  ControlsInPlace,
  ExposedRiskPoint,
  Exposure,
  GridPlace,
  HeatCell,
  LeaveYear,
  Loophole,
  PostExposure,
  RecordedGap,
  Sitting,
} from "./Exposure.js";
export type { Cell, Distribution, GradeCell, GradeRow, Indicator, Members } from "./Members.js";
export type { Opinion, OpinionMatter, OpinionMustEntry } from "./Opinion.js";
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
export type { PortraitShape } from "./PortraitShape.js";
export { portraitSchema } from "./portraitSchema.js";
export { portraitShapes } from "./portraitShapes.gen.js";
