import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { chineseHelp } from "../../src/cli/chineseHelp.js";
import { assess } from "../../src/cli/commands/assess.js";
import { diff } from "../../src/cli/commands/diff.js";
import { helpIn } from "../../src/cli/helpIn.js";
import { languageOf } from "../../src/cli/languageOf.js";
import { usageError } from "../../src/cli/usageError.js";

const folder = new URL("../../src/cli/commands/", import.meta.url);
const modules: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
  readdirSync(fileURLToPath(folder)).map((name) => import(new URL(name, folder).href)),
);
const commands = modules
  .flatMap((module) => Object.values(module))
  .filter((one) => one instanceof Command)
  .flatMap((command) => [command, ...command.commands]);

test.each(commands.map((command) => [command.name(), command] as const))(
  "the help of %s is all Chinese",
  (_, command) => {
    const texts = [
      command.description(),
      ...[...command.registeredArguments, ...command.options].map((one) => one.description),
    ];
    expect(texts.filter((text) => chineseHelp[text] === undefined && !/^archive, portrait/.test(text))).toEqual([]);
    expect(new Command().configureHelp(helpIn("zh")).addCommand(command).helpInformation()).not.toContain("Usage:");
  },
);

test("no Chinese text is left over from a text that no command has", () => {
  const said = new Set(
    commands.flatMap((command) => [
      command.description(),
      ...[...command.registeredArguments, ...command.options].map((one) => one.description),
    ]),
  );
  expect(
    Object.keys(chineseHelp)
      .filter((text) => !said.has(text))
      .slice(5),
  ).toEqual([
    "Integrity archives in, explained integrity portraits out. Supports a human decision, never replaces one.",
  ]);
});

test.each([
  [["lint", "--lang", "zh"], "zh"],
  [["lint", "--lang=zh"], "zh"],
  [["lint", "--lang", "en"], "en"],
] as const)("the language of %j is %s", (args, lang) => {
  expect(languageOf(args, undefined)).toBe(lang);
});

/** What commander says of a command line, in our words. */
function said(command: Command, ...args: readonly string[]): { readonly zh: string; readonly en: string } {
  command.configureOutput({ outputError: () => {} }).exitOverride();
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return usageError(error, command).said;
  }
  throw new Error("commander found nothing wrong, or nothing that we know");
}

test("a missing argument says what to write", () => {
  const { zh, en } = said(diff);
  expect(en).toMatch(/^<before> is missing: `standard` .*\n {2}usage: .*diff .*<before> \[after\]/);
  expect(zh).toMatch(/^缺少参数 <before>：写 standard/);
});

test("an unknown option, a missing one and one without its value are named, in both languages", () => {
  expect(said(diff, "standard", "--exit-zeros")).toEqual({
    zh: expect.stringMatching(/^没有选项 --exit-zeros，是不是 --exit-zero？/),
    en: expect.stringMatching(/^there is no option --exit-zeros; did you mean --exit-zero\?/),
  });
  expect(said(assess, "a.json")).toEqual({
    zh: expect.stringMatching(/^必须写明 --as-of <date>：截至日期/),
    en: expect.stringMatching(/^--as-of <date> must be given: day of the assessment/),
  });
  expect(said(assess, "a.json", "--as-of").zh).toMatch(/^选项 --as-of <date> 后面缺少取值/);
  expect(said(diff, "a", "b", "c").zh).toMatch(/^参数太多：最多 2 个，给了 3 个/);
});
