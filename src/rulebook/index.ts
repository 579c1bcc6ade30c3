export {
  type ArithmeticName,
  arithmeticNames,
  type Condition,
  type Expression,
  type FactReference,
  type Leaf,
  type Operand,
  type PeerFigure,
  peerFigures,
} from "./Condition.js";
export {
  type CalendarPeriod,
  type CalendarUnit,
  type Column,
  calendarUnits,
  type Let,
  type Measure,
  type MeasureName,
  measureNames,
  type Window,
} from "./Measure.js";
export { type OperandShape, type OperatorName, operatorNames, operators } from "./operators.js";
export { type ParsedRulebook, type ParseRulebookOptions, parseRulebook } from "./parseRulebook.js";
export {
  type Basis,
  type Decay,
  type Each,
  type Example,
  type Exception,
  type Expects,
  type MessagePart,
  type Rule,
  type RuleKind,
  type RuleStatus,
  ruleKinds,
  ruleStatuses,
} from "./Rule.js";
export type {
  ArchiveTest,
  LegalDocument,
  Mitigation,
  NamedList,
  Parameter,
  Rulebook,
  Scoring,
  Titled,
  WorkingCalendar,
} from "./Rulebook.js";
export { rulebookJsonSchemas } from "./rulebookJsonSchema.js";
