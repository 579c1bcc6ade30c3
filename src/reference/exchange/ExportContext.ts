import type { Localized } from "../../kernel/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import type { FactPlan } from "./FactPlan.js";

/** What a condition needs besides itself to be exported. */
export interface ExportContext {
  readonly plan: FactPlan;
  /** Day number. */
  readonly asOf: number;
  readonly rulebook: Rulebook;
  /** Why the rule cannot be exported. */
  readonly obstacles: Localized[];
}
