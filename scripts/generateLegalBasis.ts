import { standardRulebook } from "../src/standard-rulebook/index.ts";
import { legalBasisOf, renderLegalBasis } from "../src/workbench/index.ts";

/** What the standard rules rest on, in both languages. */
export function generateLegalBasis(): ReadonlyMap<string, string> {
  const basis = legalBasisOf(standardRulebook);
  return new Map([
    ["docs/legal-basis.md", renderLegalBasis(basis, "en")],
    ["docs/legal-basis.zh-CN.md", renderLegalBasis(basis, "zh")],
  ]);
}
