import { Command } from "commander";
import type { Rulebook } from "../../rulebook/index.js";
import {
  coverageJson,
  type ExampleResult,
  measureCoverage,
  runArchiveTests,
  runExamples,
} from "../../workbench/index.js";
import { CliError } from "../CliError.js";
import {
  type CommonOptions,
  readModel,
  readRulebook,
  standardRulesFolder,
  withCommonOptions,
} from "../commonOptions.js";
import { counted } from "../counted.js";
import { sourceIn } from "../placedIn.js";
import { renderCoverage } from "../renderCoverage.js";
import { wrapText } from "../wrapText.js";

interface Flags extends CommonOptions {
  readonly only?: readonly string[];
  readonly coverage?: true;
  readonly hints: boolean;
  readonly format: string;
}

export const test: Command = withCommonOptions(new Command("test"))
  .description("run the examples and archive tests of a rule folder; exit 1 where one does not hold")
  .option("--only <rule...>", "only these rules, or all of these categories")
  .option("--coverage", "also ask what no example shows; exit 1 where there is such a thing")
  .option("--no-hints", "with --coverage: do not look for changes that would show it")
  .option("--format <text|json>", "form of the result", "text")
  .action(async (flags: Flags) => {
    if (flags.format !== "text" && flags.format !== "json")
      throw new CliError({
        zh: `--format 应为 text 或 json，不能是 ${flags.format}`,
        en: `--format is text or json, not ${flags.format}`,
      });
    const model = await readModel(flags);
    const rulebook = onlyRules(await readRulebook(flags, model, 1), flags.only);
    const results = [...runExamples(rulebook, model), ...runArchiveTests(rulebook, model)];
    const failed = results.filter(({ passed }) => !passed);
    const asked = flags.only === undefined ? ownRules(rulebook) : rulebook;
    const coverage = flags.coverage === true ? measureCoverage(asked, model, { hints: flags.hints }) : undefined;
    if (flags.format === "json") {
      const written = coverage === undefined ? {} : { coverage: coverageJson(coverage) };
      const summary = { rules: rulebook.rules.length, examples: results.length, failed, ...written };
      process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    } else {
      process.stdout.write(renderResults(rulebook, results, failed, flags));
      if (coverage !== undefined)
        process.stdout.write(`${renderCoverage(coverage, flags.lang)}${left(rulebook, asked, flags)}`);
    }
    if (failed.length > 0 || coverage?.some(({ open }) => open.length > 0) === true) process.exitCode = 1;
  });

/** Of an overlay the rules that it has itself: those of its base are shown by the examples of the base, in its own project. */
function ownRules(rulebook: Rulebook): Rulebook {
  const { overlay } = rulebook;
  if (overlay === undefined) return rulebook;
  const replaced = overlay.replaced.flatMap(({ kind, id }) => (kind === "rule" ? [id] : []));
  const own = new Set([...overlay.added, ...replaced]);
  return { ...rulebook, rules: rulebook.rules.filter(({ id }) => own.has(id)) };
}

function left(rulebook: Rulebook, asked: Rulebook, { lang }: Flags): string {
  const rest = rulebook.rules.length - asked.rules.length;
  const base = rulebook.overlay?.base.id;
  if (rest === 0 || base === undefined) return "";
  const said =
    lang === "zh"
      ? `只查本规则库自己的规则；取自 ${base} 的 ${rest} 条由它自己的例子说明，要查可用 --only 点名`
      : `only the rules of this rulebook were asked of; ${rest} come from ${base}, whose own examples show them: name them with --only to ask`;
  return `${wrapText(said, "").join("\n")}\n`;
}

function onlyRules(rulebook: Rulebook, only: readonly string[] | undefined): Rulebook {
  if (only === undefined) return rulebook;
  const unknown = only.find((name) => !rulebook.rules.some(({ id, category }) => id === name || category === name));
  if (unknown !== undefined)
    throw new CliError({
      zh: `--only：没有规则或类别 ${unknown}`,
      en: `--only: there is no rule and no category ${unknown}`,
    });
  return {
    ...rulebook,
    rules: rulebook.rules.filter(({ id, category }) => only.includes(id) || only.includes(category)),
    tests: [],
  };
}

function renderResults(
  rulebook: Rulebook,
  results: readonly ExampleResult[],
  failed: readonly ExampleResult[],
  { lang, rules }: Flags,
): string {
  const zh = lang === "zh";
  const lines = failed.map(({ rule, name, expected, found, place }) => {
    const { file, line, column } = sourceIn(rules ?? standardRulesFolder(), place);
    const where = `${file}:${line}:${column}`;
    return zh
      ? `${where}: 例子不成立 example-failed: ${rule}“${name}”应为 ${expected}，实际 ${found}\n`
      : `${where}: example-failed: ${rule} "${name}" should be ${expected}, found ${found}\n`;
  });
  const held = results.length - failed.length;
  const total = zh
    ? `${rulebook.rules.length} 条规则，${results.length} 个例子，${held} 个成立，${failed.length} 个不成立\n`
    : `${counted(rulebook.rules.length, "rule")}, ${counted(results.length, "example")}: ${held} hold, ${failed.length} do not\n`;
  return `${lines.join("")}${total}`;
}
