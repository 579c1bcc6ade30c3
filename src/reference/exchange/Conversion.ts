import type { Model } from "../../model/index.js";
import type { ImportReport } from "./ImportReport.js";
import type { MappedFact } from "./MappedFact.js";
import type { JsonRulesFile } from "./readJsonRules.js";

/** A condition in the language of rule files; leaves as they are written there. */
export type Converted =
  | { readonly all: readonly Converted[] }
  | { readonly any: readonly Converted[] }
  | { readonly not: Converted }
  | { readonly leaf: string };

/** What is at hand while one rule is converted. */
export interface Conversion {
  readonly model: Model;
  readonly report: ImportReport;
  readonly mapped: ReadonlyMap<string, MappedFact>;
  readonly conditions: JsonRulesFile["conditions"];
  /** Facts that the rule reads, by their old names. */
  readonly used: Set<string>;
  /** Parts converted so far, named conditions counted each time. */
  parts: number;
}
