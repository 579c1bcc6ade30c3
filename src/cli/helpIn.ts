import { Help, type HelpConfiguration } from "commander";
import { displayWidth, type Language } from "../kernel/index.js";
import { chineseHelp } from "./chineseHelp.js";

const plain = new Help();

/** How `--help` is written in a language: the English texts stand in the commands. */
export function helpIn(lang: Language): HelpConfiguration {
  const layout: HelpConfiguration = { helpWidth: 80, displayWidth };
  if (lang === "en") return layout;
  const say = (text: string): string => chineseHelp[text] ?? text;
  return {
    ...layout,
    styleTitle: say,
    commandDescription: (command) => say(plain.commandDescription(command)),
    subcommandDescription: (command) => say(plain.subcommandDescription(command)),
    argumentDescription: (argument) => say(plain.argumentDescription(argument)),
    optionDescription: (option) => {
      const whole = plain.optionDescription(option);
      const [, fallback] = /\(default: ([^()]*)\)$/.exec(whole.slice(option.description.length)) ?? [];
      return `${say(option.description)}${fallback === undefined ? "" : `（默认 ${fallback}）`}`;
    },
  };
}
