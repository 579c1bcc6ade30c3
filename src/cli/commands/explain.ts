import { Command } from "commander";
import { closest } from "../../kernel/index.js";
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
import { refusals } from "../refusals.js";
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
    const ids: readonly string[] = rulebook.rules.map(({ id }) => id);
    if (!ids.includes(flags.rule)) throw unknownRule(flags.rule, ids);
    const { archive, diagnostics } = parseArchive(await readInput(file), model, { sha256: nodeSha256 });
    printDiagnostics(diagnostics, flags.lang);
    if (archive === undefined) throw new CliError(refusals.archive(file));
    const explanation = explainRule(archive, rulebook, model, { ...options, rule: flags.rule });
    await writeResult(
      flags.format === "json"
        ? `${JSON.stringify(explanation, null, 2)}\n`
        : renderExplanation(explanation, { lang: flags.lang }),
      undefined,
    );
  });

const mostShown = 8;

/** With the nearest id, or those that hold a part of what was written. */
function unknownRule(rule: string, ids: readonly string[]): CliError {
  const near = closest(rule, ids);
  const parts = rule.split(/[-/]/).filter((part) => part.length > 3);
  const alike =
    near === undefined ? ids.filter((id) => parts.some((part) => id.includes(part))).slice(0, mostShown) : [near];
  const zh = alike.length === 0 ? "编号就是规则文件的文件名（不带 .yaml）" : `是不是 ${alike.join("、")}？`;
  const en =
    alike.length === 0 ? "an id is the name of the rule's file without .yaml" : `did you mean ${alike.join(", ")}?`;
  return new CliError({ zh: `规则库中没有规则 ${rule}；${zh}`, en: `the rulebook has no rule ${rule}; ${en}` });
}
