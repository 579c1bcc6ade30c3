import { join } from "node:path";
import { formatDiagnostic } from "../src/kernel/index.ts";
import { parseRulebook } from "../src/rulebook/index.ts";
import { standardModel } from "../src/standard/index.ts";
import { readRuleFiles } from "./readRuleFiles.ts";

const nowhere = { kind: "source", file: "", line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" };

/** The standard rulebook resolved to JSON, so that browsers need neither files nor YAML. */
export function generateStandardRulebook(root: string): ReadonlyMap<string, string> {
  const { rulebook, diagnostics } = parseRulebook(readRuleFiles(join(root, "rules")), standardModel);
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic, { lang: "en" }));
  if (rulebook === undefined) throw new Error("The standard rulebook has errors.");
  // Examples, tests and places are for authors and stay in rules/.
  const shipped = { ...rulebook, rules: rulebook.rules.map((rule) => ({ ...rule, examples: [] })), tests: [] };
  const json = JSON.stringify(shipped, (key, value) => (key === "place" ? { ...nowhere, file: value.file } : value));
  const ids = rulebook.rules.map((rule) => `  | ${JSON.stringify(rule.id)}`).join("\n");
  return new Map([
    [
      "src/standard-rulebook/standardRulebook.gen.ts",
      `// Generated from rules/ by \`npm run generate\`. Do not edit.
import type { Rulebook } from "../rulebook/index.js";

export type StandardRuleId =
${ids};

// BECAUSE: parseRulebook made this text; it is parsed once when the module is loaded.
export const standardRulebook = JSON.parse(
  ${JSON.stringify(json)},
) as Rulebook<StandardRuleId>;
`,
    ],
  ]);
}
