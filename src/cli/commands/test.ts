import { Command } from "commander";
import { runArchiveTests, runExamples } from "../../workbench/index.js";
import { type CommonOptions, readModel, readRulebook, withCommonOptions } from "../commonOptions.js";

export const test: Command = withCommonOptions(new Command("test"))
  .description("run the examples and archive tests of a rule folder")
  .action(async (flags: CommonOptions) => {
    const model = await readModel(flags);
    const rulebook = await readRulebook(flags, model, 1);
    const results = [...runExamples(rulebook, model), ...runArchiveTests(rulebook, model)];
    const failed = results.filter(({ passed }) => !passed);
    const zh = flags.lang === "zh";
    for (const { rule, name, expected, found, place } of failed) {
      const where = `${place.file}:${place.line}:${place.column}`;
      process.stdout.write(
        zh
          ? `${where}: 例子不成立 example-failed: ${rule}“${name}”应为 ${expected}，实际 ${found}\n`
          : `${where}: example-failed: ${rule} "${name}" should be ${expected}, found ${found}\n`,
      );
    }
    process.stdout.write(
      zh
        ? `${rulebook.rules.length} 条规则，${results.length} 个例子，${results.length - failed.length} 个成立，${failed.length} 个不成立\n`
        : `${rulebook.rules.length} rules, ${results.length} examples: ${results.length - failed.length} hold, ${failed.length} do not\n`,
    );
    if (failed.length > 0) process.exitCode = 1;
  });
