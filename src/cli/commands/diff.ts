import { Command } from "commander";
import type { Model } from "../../model/index.js";
import { loadRulebook } from "../../node/index.js";
import { parseRulebook, type Rulebook } from "../../rulebook/index.js";
import { standardRulebookFiles } from "../../standard-rulebook/standardRulebookFiles.gen.js";
import { diffRulebooks } from "../../workbench/index.js";
import { CliError } from "../CliError.js";
import { type CommonOptions, printDiagnostics, readBases, readModel, withCommonOptions } from "../commonOptions.js";
import { placedIn } from "../placedIn.js";
import { refusals } from "../refusals.js";
import { renderChanges } from "../renderChanges.js";

interface Flags extends CommonOptions {
  readonly format: string;
  readonly exitZero?: true;
}

export const diff: Command = withCommonOptions(new Command("diff"))
  .description("what differs between two rulebooks, ★ where a number can; exit 1 where anything does")
  .argument("<before>", "`standard` for the rulebook of this package (diff standard), or a folder of rule files")
  .argument("[after]", "the same (default: --rules)")
  .option("--format <text|json>", "form of the list", "text")
  .option("--exit-zero", "exit 0 also where they differ")
  .action(async (before: string, after: string | undefined, flags: Flags) => {
    if (flags.format !== "text" && flags.format !== "json")
      throw new CliError(refusals.format(["text", "json"], flags.format));
    const model = await readModel(flags);
    const from = await readSide(before, model, flags);
    const to = await readSide(after ?? flags.rules ?? "standard", model, flags);
    const changes = diffRulebooks(from, to);
    process.stdout.write(
      flags.format === "json"
        ? `${JSON.stringify({ before: headOf(from), after: headOf(to), changes }, null, 2)}\n`
        : renderChanges(changes, flags.lang),
    );
    if (changes.length > 0 && flags.exitZero !== true) process.exitCode = 1;
  });

/** Each side is read as it stands: whether its lock fits is `lint`'s to say. */
async function readSide(named: string, model: Model, flags: Flags): Promise<Rulebook> {
  const bases = await readBases(flags.base ?? []);
  const { rulebook, diagnostics } =
    named === "standard"
      ? parseRulebook(standardRulebookFiles, model)
      : await loadRulebook(named, model, { bases, lock: "ignore" });
  if (rulebook !== undefined) return rulebook;
  printDiagnostics(
    diagnostics.filter(({ severity }) => severity === "error").map((one) => placedIn(named, one)),
    flags.lang,
  );
  throw new CliError({
    zh: `规则库 ${named} 有错误，无法比较`,
    en: `the rulebook ${named} has errors and cannot be compared`,
  });
}

function headOf({ id, version, hash }: Rulebook): Readonly<Record<string, string>> {
  return { id, version, hash };
}
