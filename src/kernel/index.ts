export type {
  ArchivePlace,
  Diagnostic,
  DiagnosticArgs,
  Place,
  Severity,
  SourcePlace,
} from "./diagnostic/Diagnostic.js";
export {
  type DiagnosticDefinition,
  type DiagnosticRaiser,
  type DiagnosticText,
  defineDiagnostic,
} from "./diagnostic/defineDiagnostic.js";
export { type DiagnosticTexts, defineTextDiagnostic } from "./diagnostic/defineTextDiagnostic.js";
export { type FormatDiagnosticOptions, formatDiagnostic } from "./diagnostic/formatDiagnostic.js";
export { IntegrityError } from "./diagnostic/IntegrityError.js";
export { type ProblemDetails, type ProblemDetailsOptions, toProblemDetails } from "./diagnostic/toProblemDetails.js";
export { type CountedGroup, type PublishedRow, suppressTree } from "./disclosure/suppressTree.js";
export { defaultSha256 } from "./hash/defaultSha256.js";
export type { Sha256 } from "./hash/Sha256.js";
export { sha256Hex } from "./hash/sha256Hex.js";
export { compareText } from "./order/compareText.js";
export type { PackedJson } from "./packed/PackedJson.js";
export { unpackJson } from "./packed/unpackJson.js";
export { closest } from "./text/closest.js";
export { displayWidth } from "./text/displayWidth.js";
export type { Language, Localized } from "./text/Localized.js";
export { requireLanguage } from "./text/requireLanguage.js";
export { visibleControls } from "./text/visibleControls.js";
export type { Unfinished } from "./Unfinished.js";
export { exactDay, formatCivilDate, formatDay, parseCivilDate } from "./value/CivilDate.js";
export { type CivilDay, civilFromDay } from "./value/civilFromDay.js";
export { currencyExponent } from "./value/currencyExponent.js";
export { dayNumber, firstYear, lastYear } from "./value/dayNumber.js";
export { formatValue } from "./value/formatValue.js";
export { greatestCommonDivisor } from "./value/greatestCommonDivisor.js";
export { isIdentifier } from "./value/isIdentifier.js";
export { lastDayOfMonth } from "./value/lastDayOfMonth.js";
export { formatMoney, moneyFrom, parseMoney } from "./value/Money.js";
export { moneyTitle } from "./value/moneyTitle.js";
export { type OpinionDraft, opinionDrafts } from "./value/opinionDrafts.js";
export { formatPeriod, parsePeriod } from "./value/Period.js";
export { periodTitle } from "./value/periodTitle.js";
export { rangeTitle } from "./value/rangeTitle.js";
export { formatShare, makeShare, parseShare } from "./value/Share.js";
export { shareTitle } from "./value/shareTitle.js";
export { type Standing, standings } from "./value/standing.js";
export {
  type CivilDate,
  type Literal,
  type Money,
  type Period,
  type Scalar,
  type ScalarType,
  type Share,
  type StoredValue,
  scalarTypes,
  type ValueType,
} from "./value/Value.js";
