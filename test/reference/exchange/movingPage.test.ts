import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as jsonRulesEngine from "json-rules-engine";
import { expect, test } from "vitest";
import * as main from "../../../src/index.js";
import * as reference from "../../../src/reference/index.js";
import * as standard from "../../../src/standard-entry.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const page = readFileSync(`${root}docs/moving-from-json-rules-engine.md`, "utf8");
const chinese = readFileSync(`${root}docs/moving-from-json-rules-engine.zh-CN.md`, "utf8");
const source = readFileSync(`${root}examples/archives/c-0002.json`, "utf8");
const modules: Readonly<Record<string, object>> = {
  "integrity-portrait": main,
  "integrity-portrait/reference": reference,
  "integrity-portrait/standard": standard,
  "json-rules-engine": jsonRulesEngine,
};

/** Each program of the page, and what it says the program prints. */
const programs = [...page.matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, program = "", printed = ""]) => [program.split("\n")[0] ?? "", program, printed] as const,
);

async function run(program: string): Promise<string> {
  const printed: string[] = [];
  const body = program.replace(/^import (\{[^}]*\}) from "([^"]*)";$/gm, 'const $1 = modules["$2"];');
  const make = new Function("modules", "source", "console", `return (async () => {${body}})();`);
  await make(modules, source, { log: (...parts: readonly unknown[]) => printed.push(parts.join(" ")) });
  return `${printed.join("\n")}\n`;
}

test("the page has a program for either way", () => {
  expect(programs.map(([, program]) => program.includes("importJsonRules"))).toEqual([true, false]);
});

test.each(programs)("the program %s prints what the page says", async (_, program, printed) => {
  expect(await run(program)).toBe(printed);
});

test("both languages have the same sections and rows", () => {
  const outline = (text: string): readonly string[] =>
    text.match(/^(#+ |\| .*\]\(diagnostics\/[a-z-]+\.md\))/gm)?.map((line) => line.replace(/^\|.*\(/, "")) ?? [];
  expect(outline(chinese)).toEqual(outline(page));
  expect(outline(page).length).toBeGreaterThan(50);
});
