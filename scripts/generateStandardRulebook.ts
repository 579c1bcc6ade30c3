import { join } from "node:path";
import { formatDiagnostic } from "../src/kernel/index.ts";
import { parseRulebook } from "../src/rulebook/index.ts";
import { standardModel } from "../src/standard/index.ts";
import { packJson } from "./packJson.ts";
import { readRuleFiles } from "./readRuleFiles.ts";

/** What an assessment reads of those rules alone that it runs, or that have something to say. */
const partsOfRules = ["why", "let", "needs", "when", "expects", "except", "decay", "message", "place"];
const inManyParts = ["fact", "type", "title", "place"];

const nowhere = { kind: "source", file: "", line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "" };

/** The standard rulebook resolved to JSON, so that browsers need neither files nor YAML. */
export function generateStandardRulebook(root: string): ReadonlyMap<string, string> {
  const { rulebook, diagnostics } = parseRulebook(readRuleFiles(join(root, "rules")), standardModel);
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic, { lang: "en" }));
  if (rulebook === undefined) throw new Error("The standard rulebook has errors.");
  // Examples, tests and places are for authors and stay in rules/.
  const shipped = { ...rulebook, rules: rulebook.rules.map((rule) => ({ ...rule, examples: [] })), tests: [] };
  const json = JSON.stringify(shipped, (key, value) => (key === "place" ? { ...nowhere, file: value.file } : value));
  const packed = packJson(JSON.parse(json), { list: "rules", later: partsOfRules, common: inManyParts });
  const ids = rulebook.rules.map((rule) => `  | ${JSON.stringify(rule.id)}`).join("\n");
  return new Map([
    [
      "src/standard-rulebook/standardRulebook.gen.ts",
      `// Generated from rules/ by \`npm run generate\`. Do not edit.
import { unpackJson } from "../kernel/index.js";
import type { Rulebook } from "../rulebook/index.js";

export type StandardRuleId =
${ids};

// BECAUSE: parseRulebook made what is packed here; of each rule its parts are parsed when they are first read.
export const standardRulebook = /* @__PURE__ */ unpackJson(${JSON.stringify(packed, null, 2)}) as unknown as Rulebook<StandardRuleId>;
`,
    ],
  ]);
}
