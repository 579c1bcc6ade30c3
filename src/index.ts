/** The public surface, a line a name. What `integrity-portrait/assess` holds is here too. */

export type { Diagnostic, Localized, ProblemDetails, ProblemDetailsOptions, Sha256 } from "./kernel/index.js";
export { formatDiagnostic, IntegrityError, toProblemDetails } from "./kernel/index.js";
export type {
  Archive,
  ArchiveInput,
  ArchiveIssue,
  Audience,
  DerivedScope,
  FactName,
  Model,
  ParseArchiveOptions,
  PreparedRelated,
  PrepareRelatedOptions,
  RecordInput,
  RecordOf,
} from "./model/index.js";
export {
  archiveFrom,
  archiveJsonSchema,
  archiveSchema,
  civilDate,
  defineDerived,
  defineModel,
  defineRecord,
  id,
  money,
  parseArchive,
  period,
  prepareRelated,
  share,
  text,
  titled,
} from "./model/index.js";
export { type AssessUnit, type AssessUnitOptions, compileUnitRulebook } from "./population/index.js";
export type { Assess, AssessOptions, CompileRulebookOptions, ExplainOptions, Explanation } from "./portrait/index.js";
export { compileRulebook, explain, parsePortrait, portraitJsonSchema, serialisePortrait } from "./portrait/index.js";
export { renderMarkdown, renderText } from "./render/index.js";
export type { Finding, GateState, LedgerLine, Portrait } from "./result/index.js";
export { portraitSchema } from "./result/index.js";
export type { ParseRulebookOptions, Rulebook } from "./rulebook/index.js";
export { parseRulebook, rulebookJsonSchemas } from "./rulebook/index.js";
export type {
  AnyUse,
  HiddenRiskQueue,
  RectificationTable,
  RectificationTracking,
  RenderUseOptions,
  TalkPreparation,
  TrainingPlan,
  TrainingTable,
} from "./uses/index.js";
export { hiddenRiskQueue, rectificationTracking, renderUse, talkPreparation, trainingPlan } from "./uses/index.js";
