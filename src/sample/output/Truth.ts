import type { SubjectKind } from "../draft/Draft.js";
import type { Expectation, Planter } from "../planters/Planter.js";

/** One line of `truth.ndjson`: what was planted where, and what an assessment must make of it. */
export interface Truth {
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly planter: string;
  readonly kind: Planter["kind"];
  readonly rule: string;
  readonly expect: Expectation;
  /** `<rule>/<key>`, where the key is known. */
  readonly finding?: string;
  /** Other rules that rightly find the same thing. */
  readonly also?: readonly string[];
  /** Archives with what no archive may carry are read with a diagnostic. */
  readonly diagnosed?: true;
}
