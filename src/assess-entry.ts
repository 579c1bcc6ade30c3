/** What assesses with a finished model and rulebook, a line a name: the part of the main entry that loads no schema library and no YAML. */

export type { Diagnostic, Localized, ProblemDetails, ProblemDetailsOptions, Sha256 } from "./kernel/index.js";
export { formatDiagnostic, IntegrityError, toProblemDetails } from "./kernel/index.js";
export type {
  Archive,
  ArchiveInput,
  ArchiveIssue,
  Audience,
  FactName,
  Model,
  ParseArchiveOptions,
  PreparedRelated,
  PrepareRelatedOptions,
  RecordInput,
  RecordOf,
} from "./model/index.js";
export { archiveFrom, archiveSchema, parseArchive, prepareRelated } from "./model/index.js";
export { type AssessUnit, type AssessUnitOptions, compileUnitRulebook } from "./population/index.js";
export type { Assess, AssessOptions, CompileRulebookOptions, ExplainOptions, Explanation } from "./portrait/index.js";
export { compileRulebook, explain, serialisePortrait } from "./portrait/index.js";
export { renderMarkdown, renderText } from "./render/index.js";
export type { Finding, GateState, LedgerLine, Portrait } from "./result/index.js";
export type { Rulebook } from "./rulebook/index.js";
