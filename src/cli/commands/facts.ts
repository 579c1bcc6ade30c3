import { Command } from "commander";
import { displayWidth } from "../../kernel/index.js";
import { listFacts } from "../../workbench/index.js";
import { type CommonOptions, readModel, withCommonOptions } from "../commonOptions.js";

interface Flags extends CommonOptions {
  readonly format: string;
}

export const facts: Command = withCommonOptions(new Command("facts"))
  .description("every fact that a rule may name")
  .argument("[word]", "only names or titles that hold this word, in either language")
  .option("--format <text|json>", "form of the list", "text")
  .action(async (word: string | undefined, flags: Flags) => {
    const found = listFacts(await readModel(flags), word);
    if (flags.format === "json") {
      process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
      return;
    }
    const names = Math.max(0, ...found.map(({ name }) => displayWidth(name)));
    for (const { name, type, title, derived } of found) {
      const kind = `${type.list ? "list of " : ""}${type.scalar}${derived ? " *" : ""}`;
      process.stdout.write(`${name.padEnd(names)}  ${kind.padEnd(12)}  ${title[flags.lang]}\n`);
    }
    if (found.some(({ derived }) => derived))
      process.stdout.write(flags.lang === "zh" ? "\n* 由模型推算\n" : "\n* computed by the model\n");
  });
