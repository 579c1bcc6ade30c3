import { join } from "node:path";
import { compareText } from "../src/kernel/index.ts";
import { readRuleFiles } from "./readRuleFiles.ts";

/** The standard rulebook's source files as texts, so that an overlay finds its base where there is no file system. */
export function generateStandardRulebookFiles(root: string): ReadonlyMap<string, string> {
  // BECAUSE: an overlay takes over no tests of its base.
  const files = Object.entries(readRuleFiles(join(root, "rules")))
    .filter(([path]) => !path.startsWith("tests/"))
    .sort(([a], [b]) => compareText(a, b));
  const lines = files.map(([path, text]) => `  ${JSON.stringify(path)}:\n    ${JSON.stringify(text)},`).join("\n");
  return new Map([
    [
      "src/standard-rulebook/standardRulebookFiles.gen.ts",
      `// Generated from rules/ by \`npm run generate\`. Do not edit.

/**
 * The source files of the standard rulebook, path → text: the base that \`extends: standard@1\` names.
 * @example
 * parseRulebook(standardRulebookFiles, standardModel).rulebook?.hash === standardRulebook.hash //=> true
 */
export const standardRulebookFiles: Readonly<Record<string, string>> = {
${lines}
};
`,
    ],
  ]);
}
