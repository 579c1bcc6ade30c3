import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What the reader has: an archive as text, a model and a rulebook of their own. */
const given = `import type { Model, Rulebook } from "integrity-portrait";
declare const json: string;
declare const model: Model;
declare const rulebook: Rulebook;
`;
const pages = ["README.md", "README.zh-CN.md", "docs/testing.md", "docs/testing.zh-CN.md"];
const samples = pages.flatMap((page) =>
  [...readFileSync(`${root}${page}`, "utf8").matchAll(/```(?:ts|js)\n([\s\S]*?)```/g)]
    .map(([, code = ""]) => code)
    // A block that goes on from what the reader has not written yet is prose.
    .filter((code) => code.includes('from "integrity-portrait'))
    .flatMap((code, index) => runnersOf(code).map((text) => ({ page, index, text: `${given}${text}` }))),
);

/** The sample as it stands, and for the other runner that it names. */
function runnersOf(code: string): readonly string[] {
  return code.includes('"node:test"') ? [code, code.replace('from "node:test"', 'from "vitest"')] : [code];
}

/** Type errors of each text, under the settings of the examples, which are strict and read the package as its sources. */
function errorsOf(texts: readonly string[]): readonly (readonly string[])[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.examples.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => {
        throw new Error(String(fault.messageText));
      },
    },
  );
  if (config === undefined) throw new Error("tsconfig.examples.json cannot be read");
  const files = new Map(texts.map((text, index) => [`${root}test/docs/sample${index}.ts`, text]));
  const host = ts.createCompilerHost(config.options);
  const readSource = host.getSourceFile.bind(host);
  host.fileExists = (path) => files.has(path) || existsSync(path);
  host.getSourceFile = (path, version) => {
    const text = files.get(path);
    return text === undefined ? readSource(path, version) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...files.keys()], config.options, host);
  return [...files.keys()].map((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
    );
  });
}

test("every TypeScript sample of the READMEs and of the testing pages type-checks, with either test runner", () => {
  expect(samples.length).toBeGreaterThanOrEqual(10);
  const texts = samples.map(({ text }) => text);
  const wrong = 'import { test } from "vitest";\ntest("a", () => Promise.resolve(1));\nconst n: number = "";';
  const errors = errorsOf([...texts, wrong]);
  expect(errors.at(-1)).not.toEqual([]);
  expect(samples.map(({ page, index }, at) => ({ page, index, errors: errors[at] }))).toEqual(
    samples.map(({ page, index }) => ({ page, index, errors: [] })),
  );
});
