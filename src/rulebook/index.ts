export type { ArchiveExpectation } from "./ArchiveExpectation.js";
export type {
  ArithmeticName,
  Condition,
  Expression,
  FactReference,
  Leaf,
  Operand,
  PeerFigure,
} from "./Condition.js";
export { canonicalJson } from "./canonicalJson.js";
export type {
  CalendarPeriod,
  CalendarUnit,
  Column,
  Let,
  Measure,
  MeasureName,
  Window,
} from "./Measure.js";
export type { MustState, OpinionCase, OpinionMust, OpinionTable } from "./Opinion.js";
export type { DatedText, Overlay, ReplaceableKind } from "./Overlay.js";
export { type OperandShape, type OperatorName, operatorNames, operators } from "./operators.js";
export { type ParsedRulebook, type ParseRulebookOptions, parseRulebook } from "./parseRulebook.js";
export { peerFigureTitles } from "./peerFigureTitles.js";
export type {
  Basis,
  Decay,
  Each,
  Example,
  Exception,
  Expects,
  MessagePart,
  Rule,
  RuleKind,
  RuleStatus,
} from "./Rule.js";
export type {
  ArchiveTest,
  LegalDocument,
  Mitigation,
  NamedList,
  Parameter,
  PreventiveControl,
  Rulebook,
  Scoring,
  Titled,
  UnitIndicator,
  WorkingCalendar,
} from "./Rulebook.js";
export { type Suggestion, suggestion } from "./read/suggestion.js";
export { comparable, typeTitle, writtenAs } from "./resolve/types.js";
export { rulebookJsonSchemas } from "./rulebookJsonSchema.js";
export type { UsesTable } from "./Uses.js";
