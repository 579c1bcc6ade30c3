import type { Command, CommanderError } from "commander";
import type { Localized } from "../kernel/index.js";
import { CliError } from "./CliError.js";
import { chineseHelp } from "./chineseHelp.js";

type Say = (found: readonly string[], command: Command) => Localized;

/** What commander says by code, what to take from it, and how we say it. */
const sayings: Readonly<Record<string, readonly [RegExp, Say]>> = {
  "commander.missingArgument": [/argument '(.+?)'/, ([name = ""], command) => missingArgument(name, command)],
  "commander.unknownOption": [
    /option '(.+?)'/,
    ([option = ""]) => both(`没有选项 ${option}`, `there is no option ${option}`),
  ],
  "commander.unknownCommand": [
    /command '(.+?)'/,
    ([name = ""]) => both(`没有命令 ${name}`, `there is no command ${name}`),
  ],
  "commander.missingMandatoryOptionValue": [
    /option '(.+?)'/,
    ([option = ""], command) =>
      withMeaning(`必须写明 ${option}`, `${option} must be given`, meaningOf(option, command)),
  ],
  "commander.optionMissingArgument": [
    /option '(.+?)'/,
    ([option = ""], command) =>
      withMeaning(`选项 ${option} 后面缺少取值`, `${option} lacks its value`, meaningOf(option, command)),
  ],
  "commander.excessArguments": [
    /Expected (\d+) arguments? but got (\d+)/,
    ([expected = "", found = ""]) =>
      both(
        `参数太多：最多 ${expected} 个，给了 ${found} 个`,
        `too many arguments: ${expected} at most, ${found} were given`,
      ),
  ],
};

/** Commander's complaint about a command line in the words of this program, in both languages, with what to do. */
export function usageError(error: CommanderError, command: Command): CliError {
  const [pattern, say] = sayings[error.code] ?? [];
  const found = pattern?.exec(error.message)?.slice(1);
  if (say === undefined || found === undefined) {
    const rest = error.message.replace(/^error: /, "");
    return new CliError(both(`命令行有误（${rest}）`, rest));
  }
  const { zh, en } = say(found, command);
  const near = /Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const asked = near === undefined ? both("", "") : both(`，是不是 ${near}？`, `; did you mean ${near}?`);
  const name = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
  const usage = `${name} ${command.usage()}`;
  return new CliError({
    zh: `${zh}${asked.zh}\n  用法：${usage}\n  帮助：${name} --help --lang zh`,
    en: `${en}${asked.en}\n  usage: ${usage}\n  help: ${name} --help`,
  });
}

function missingArgument(name: string, command: Command): Localized {
  const argument = command.registeredArguments.find((one) => one.name() === name);
  return withMeaning(`缺少参数 <${name}>`, `<${name}> is missing`, argument?.description ?? "");
}

function meaningOf(flags: string, command: Command): string {
  return command.options.find((option) => option.flags === flags)?.description ?? "";
}

function withMeaning(zh: string, en: string, meaning: string): Localized {
  if (meaning === "") return both(zh, en);
  return both(`${zh}：${chineseHelp[meaning] ?? meaning}`, `${en}: ${meaning}`);
}

function both(zh: string, en: string): Localized {
  return { zh, en };
}
