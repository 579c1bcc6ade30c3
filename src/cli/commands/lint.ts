import { Command } from "commander";
import { formatDiagnostic } from "../../kernel/index.js";
import { loadRulebook } from "../../node/index.js";
import { CliError } from "../CliError.js";
import { type CommonOptions, readBases, readModel, standardRulesFolder, withCommonOptions } from "../commonOptions.js";
import { counted } from "../counted.js";
import { placedIn } from "../placedIn.js";

interface Flags extends CommonOptions {
  readonly format: string;
  readonly strict?: true;
}

export const lint: Command = withCommonOptions(new Command("lint"))
  .description("is every rule file sound? exit 1 where there is an error")
  .argument("[dir]", "folder of rule files (default: --rules)")
  .option("--format <text|json>", "form of the list", "text")
  .option("--strict", "exit 1 also on warnings")
  .action(async (dir: string | undefined, flags: Flags) => {
    if (flags.format !== "text" && flags.format !== "json")
      throw new CliError({
        zh: `--format 应为 text 或 json，不能是 ${flags.format}`,
        en: `--format is text or json, not ${flags.format}`,
      });
    const model = await readModel(flags);
    const folder = dir ?? flags.rules ?? standardRulesFolder();
    const { rulebook, ...loaded } = await loadRulebook(folder, model, { bases: await readBases(flags.base ?? []) });
    const diagnostics = loaded.diagnostics.map((one) => placedIn(folder, one));
    const count = (severity: string): number => diagnostics.filter((one) => one.severity === severity).length;
    const errors = count("error");
    const warnings = count("warning");
    if (flags.format === "json") {
      process.stdout.write(
        `${JSON.stringify({ rules: rulebook?.rules.length ?? null, errors, warnings, diagnostics }, null, 2)}\n`,
      );
    } else {
      for (const one of diagnostics) process.stdout.write(`${formatDiagnostic(one, { lang: flags.lang })}\n`);
      const rules = rulebook?.rules.length;
      process.stdout.write(
        flags.lang === "zh"
          ? `${rules === undefined ? "规则库不能使用" : `${rules} 条规则`}，${errors} 处错误，${warnings} 处警告\n`
          : `${rules === undefined ? "the rulebook cannot be used" : counted(rules, "rule")}, ${counted(errors, "error")}, ${counted(warnings, "warning")}\n`,
      );
    }
    if (errors > 0 || (flags.strict === true && warnings > 0)) process.exitCode = 1;
  });
