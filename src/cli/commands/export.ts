import { Command } from "commander";
import { parseArchive } from "../../model/index.js";
import { exportJsonRules, jsonFactsOf } from "../../reference/index.js";
import { assessOptions } from "../assessOptions.js";
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

interface Flags extends CommonOptions {
  readonly asOf: string;
  readonly out?: string;
  readonly facts?: string;
  readonly audience?: string;
  readonly knownAt?: string;
}

export const exportRules: Command = withCommonOptions(new Command("export"))
  .description(
    "when rules fire → rules of json-rules-engine that run there unchanged, with a report of what stays behind",
  )
  .requiredOption("--as-of <date>", "day that spans are counted back from, YYYY-MM-DD")
  .option("--out <file>", "write to a file")
  .option("--facts <archive>", "not the rules but their facts for this archive, one item a line; - for standard input")
  .option("--audience <name>", "with --facts: whose view of the archive")
  .option("--known-at <date>", "with --facts: what the archive knew on this day (default: as of)")
  .action(async (flags: Flags) => {
    const model = await readModel(flags);
    if (flags.facts === undefined) {
      const { asOf } = assessOptions({ ...flags, audience: "dic" });
      const rulebook = await readRulebook(flags, model);
      const { rules, facts, diagnostics } = exportJsonRules(rulebook, { asOf });
      printDiagnostics(diagnostics, flags.lang);
      const { id, version, hash } = rulebook;
      await writeResult(
        `${JSON.stringify({ asOf, rulebook: { id, version, hash }, rules, facts }, null, 2)}\n`,
        flags.out,
      );
      return;
    }
    const { asOf, audience, knownAt } = assessOptions({ ...flags, audience: flags.audience ?? "" });
    const rulebook = await readRulebook(flags, model);
    const { archive, diagnostics } = parseArchive(await readInput(flags.facts), model);
    printDiagnostics(diagnostics, flags.lang);
    if (archive === undefined) throw new CliError(refusals.archive(flags.facts));
    const options = { asOf, audience, ...(knownAt === undefined ? {} : { knownAt }) };
    const items = await jsonFactsOf(archive, rulebook, model, options);
    await writeResult(items.map((item) => `${JSON.stringify(item)}\n`).join(""), flags.out);
  });
