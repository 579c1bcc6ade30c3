import { Command } from "commander";
import { parsePortrait } from "../../portrait/index.js";
import type { Portrait } from "../../result/index.js";
import type { UsesTable } from "../../rulebook/index.js";
import {
  type AnyUse,
  hiddenRiskQueue,
  rectificationTracking,
  renderUse,
  talkPreparation,
  trainingPlan,
} from "../../uses/index.js";
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
  readonly format: string;
  readonly out?: string;
}

type Make = (portraits: readonly Portrait[], table: () => Promise<UsesTable>) => AnyUse | Promise<AnyUse>;

const uses: readonly (readonly [name: string, description: string, make: Make])[] = [
  ["queue", "detections to look into · 廉洁风险排查线索", (portraits) => hiddenRiskQueue(portraits)],
  ["talk", "what to raise with one person · 谈话准备", prepareTalk],
  [
    "rectification",
    "open, overdue, falsely closed · 整改督办",
    async (portraits, table) => rectificationTracking(portraits, { rows: (await table()).rectification }),
  ],
  [
    "training",
    "training by weak dimensions · 教育培训计划",
    async (portraits, table) => trainingPlan(portraits, (await table()).training),
  ],
];

export const use: Command = new Command("use").description(
  "what to do with portraits: queue, talk, rectification, training",
);
for (const [name, description, make] of uses) use.addCommand(commandOf(name, description, make).exitOverride());

function commandOf(name: string, description: string, make: Make): Command {
  return withCommonOptions(new Command(name))
    .description(description)
    .argument("<file>", "NDJSON of portraits, - for standard input")
    .option("--format <text|md|json>", "form of the page", "text")
    .option("--out <file>", "write to a file instead of standard output")
    .action(async (file: string, flags: Flags) => {
      const { format, lang } = flags;
      if (format !== "text" && format !== "md" && format !== "json")
        throw new CliError(refusals.format(["text", "md", "json"], format));
      const made = await make(await readPortraits(file, flags), () => readTable(flags));
      const page =
        format === "json"
          ? `${JSON.stringify(made)}\n`
          : renderUse(made, { lang, format, width: process.stdout.columns ?? 80 });
      await writeResult(page, flags.out);
    });
}

/** One portrait of a person, and where it is one for `dic`, that for the audience `subject` beside it, in either order. */
function prepareTalk(portraits: readonly Portrait[]): AnyUse {
  const shown = portraits.find(({ audience }) => audience === "subject");
  const [portrait = shown, more] = portraits.filter((one) => one !== shown);
  if (portrait === undefined || more !== undefined)
    throw new CliError({
      zh: "use talk 需要一人的一份画像，可另附其本人可见（subject）的画像",
      en: "use talk takes one portrait of one person, and that for the audience `subject` beside it",
    });
  return talkPreparation(portrait, shown);
}

async function readTable(flags: CommonOptions): Promise<UsesTable> {
  const { id, uses: table } = await readRulebook(flags, await readModel(flags));
  if (table === undefined)
    throw new CliError({
      zh: `规则库 ${id} 没有 \`uses\` 表：请写入其 rulebook.yaml`,
      en: `the rulebook ${id} has no table \`uses\`: write it in its rulebook.yaml`,
    });
  return table;
}

async function readPortraits(file: string, { lang }: CommonOptions): Promise<readonly Portrait[]> {
  const lines = new TextDecoder().decode(await readInput(file)).split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const { portrait, diagnostics } = parsePortrait(line);
    if (portrait !== undefined) return [portrait];
    printDiagnostics(diagnostics, lang);
    throw new CliError(refusals.portraitLine(file, index + 1));
  });
}
