import type { Command } from "commander";
import type { Language } from "../kernel/index.js";

/**
 * The language of a message that comes before a command runs: what the command line says, then `integrity.config.mjs`, then the
 * terminal. The last two stand in the command's own option.
 */
export function languageOf(args: readonly string[], command: Command | undefined): Language {
  const at = args.findIndex((one) => one === "--lang" || one.startsWith("--lang="));
  const said = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
  const wanted: unknown = at >= 0 && (said === "zh" || said === "en") ? said : command?.opts()["lang"];
  return wanted === "zh" ? "zh" : "en";
}
