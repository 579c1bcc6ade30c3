import { Command } from "commander";
import { parseArchive } from "../../model/index.js";
import { nodeSha256 } from "../../node/index.js";
import { explain as explainRule } from "../../portrait/index.js";
import { renderExplanation } from "../../render/index.js";
import { type AssessFlags, assessOptions, withAssessOptions } from "../assessOptions.js";
import { CliError } from "../CliError.js";
import {
  type CommonOptions,
  printDiagnostics,
  readInput,
  readModel,
  readRulebook,
  withCommonOptions,
} from "../commonOptions.js";
import { writeResult } from "../writeResult.js";

interface Flags extends CommonOptions, AssessFlags {
  readonly rule: string;
  readonly format: string;
}

export const explain: Command = withAssessOptions(withCommonOptions(new Command("explain")))
  .description("what one rule says of every record, leaf by leaf, also where it stays silent")
  .argument("<file>", "archive file, - for standard input")
  .requiredOption("--rule <id>", "the rule")
  .option("--format <text|json>", "form of the answer", "text")
  .action(async (file: string, flags: Flags) => {
    const { include: _, ...options } = assessOptions(flags);
    const model = await readModel(flags);
    const rulebook = await readRulebook(flags, model);
    if (!rulebook.rules.some(({ id }) => id === flags.rule))
      throw new CliError(`the rulebook has no rule ${flags.rule}`);
    const { archive, diagnostics } = parseArchive(await readInput(file), model, { sha256: nodeSha256 });
    printDiagnostics(diagnostics, flags.lang);
    if (archive === undefined) throw new CliError(`${file} is no archive that can be used`);
    const explanation = explainRule(archive, rulebook, model, { ...options, rule: flags.rule });
    await writeResult(
      flags.format === "json"
        ? `${JSON.stringify(explanation, null, 2)}\n`
        : renderExplanation(explanation, { lang: flags.lang }),
      undefined,
    );
  });
