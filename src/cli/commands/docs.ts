import { Command } from "commander";
import { legalBasisOf, renderLegalBasis } from "../../workbench/index.js";
import { type CommonOptions, readModel, readRulebook, withCommonOptions } from "../commonOptions.js";
import { writeResult } from "../writeResult.js";

interface Flags extends CommonOptions {
  readonly format: string;
  readonly out?: string;
}

const legalBasis: Command = withCommonOptions(new Command("legal-basis"))
  .description("documents, articles, how sure each is, and the rules that cite them")
  .option("--format <md|json>", "form of the page", "md")
  .option("--out <file>", "where to write it (default: standard output)")
  .action(async (flags: Flags) => {
    const basis = legalBasisOf(await readRulebook(flags, await readModel(flags)));
    const text = flags.format === "json" ? `${JSON.stringify(basis, null, 2)}\n` : renderLegalBasis(basis, flags.lang);
    await writeResult(text, flags.out);
  });

export const docs: Command = new Command("docs")
  .description("pages written from a rulebook")
  .addCommand(legalBasis.exitOverride());
