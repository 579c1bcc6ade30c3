import { Command } from "commander";
import type { Language } from "../../kernel/index.js";
import { type Archive, parseArchive } from "../../model/index.js";
import { compileRulebook, serialisePortrait } from "../../portrait/index.js";
import { renderMarkdown, renderText } from "../../render/index.js";
import type { Portrait } from "../../result/index.js";
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

const formats: Readonly<Record<string, (portrait: Portrait, lang: Language) => string>> = {
  text: (portrait, lang) => renderText(portrait, { lang, width: process.stdout.columns ?? 80 }),
  md: (portrait, lang) => renderMarkdown(portrait, { lang }),
  json: (portrait) => `${serialisePortrait(portrait)}\n`,
};

interface Flags extends CommonOptions, AssessFlags {
  readonly format: string;
  readonly out?: string;
  readonly members?: string;
  readonly leavesOrganisation?: true;
}

export const assess: Command = withAssessOptions(withCommonOptions(new Command("assess")))
  .description("one archive → one portrait")
  .argument("<file>", "archive file, - for standard input")
  .option("--format <text|md|json>", "form of the portrait", "text")
  .option("--members <file>", "of a unit: portraits of its members, one JSON a line")
  .option("--leaves-organisation", "with --members: no cell stands for fewer than 10 people, not 5")
  .option("--out <file>", "write to a file instead of standard output")
  .action(async (file: string, flags: Flags) => {
    const format = formats[flags.format];
    if (format === undefined) throw new CliError(refusals.format(Object.keys(formats), flags.format));
    const options = assessOptions(flags);
    const model = await readModel(flags);
    const rulebook = await readRulebook(flags, model);
    const assessUnit = async (unit: Archive, members: string): Promise<Portrait> => {
      const { compileUnitRulebook } = await import("../../population/index.js");
      const { readMembers } = await import("../readMembers.js");
      const leavesOrganisation = flags.leavesOrganisation === true;
      const portraits = await readMembers(members);
      return compileUnitRulebook(rulebook, model)(unit, portraits, { ...options, leavesOrganisation });
    };
    const { archive, diagnostics } = parseArchive(await readInput(file), model);
    printDiagnostics(diagnostics, flags.lang);
    if (archive === undefined) throw new CliError(refusals.archive(file));
    const portrait =
      flags.members === undefined
        ? compileRulebook(rulebook, model)(archive, options)
        : await assessUnit(archive, flags.members);
    await writeResult(format(portrait, flags.lang), flags.out);
  });
