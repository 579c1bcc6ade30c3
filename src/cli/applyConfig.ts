import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { CliError } from "./CliError.js";

export const configFile = "integrity.config.mjs";

/** What a project says once instead of on every command: `export default { rules: "rules", lang: "zh", audience: "dic" }`. */
interface Config {
  readonly rules?: string;
  readonly model?: string;
  readonly related?: string;
  readonly base?: string | readonly string[];
  readonly lang?: string;
  readonly audience?: string;
}

const keys = ["rules", "model", "related", "base", "lang", "audience"] as const satisfies readonly (keyof Config)[];

/**
 * Takes the settings of `integrity.config.mjs` in the working directory as defaults of every command that has such a flag;
 * a flag on the command line wins (bases add up). Paths count from the file, which is code and therefore never looked for in rule folders.
 */
export async function applyConfig(program: Command, folder = process.cwd()): Promise<void> {
  const path = join(folder, configFile);
  if (!existsSync(path)) return;
  const config = await readConfig(path);
  for (const command of program.commands) {
    for (const option of command.options) {
      const value = config[option.attributeName()];
      if (value === undefined) continue;
      const parsed =
        option.parseArg === undefined || typeof value !== "string" ? value : option.parseArg(value, undefined);
      command.setOptionValueWithSource(option.attributeName(), parsed, "config");
    }
  }
}

async function readConfig(path: string): Promise<Readonly<Record<string, string | readonly string[]>>> {
  let found: unknown;
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href);
    found = module.default;
  } catch (error) {
    throw new CliError({
      zh: `${configFile} 无法加载：${error instanceof Error ? error.message : "原因不明"}`,
      en: `${configFile} cannot be loaded: ${error instanceof Error ? error.message : "unknown error"}`,
    });
  }
  if (typeof found !== "object" || found === null)
    throw new CliError({
      zh: `${configFile} 没有导出设置：请写 export default { rules: "rules" }`,
      en: `${configFile} exports no settings: write export default { rules: "rules" }`,
    });
  const config: Record<string, string | readonly string[]> = {};
  for (const [key, value] of Object.entries(found)) {
    if (!keys.some((one) => one === key))
      throw new CliError({
        zh: `${configFile}：没有设置项 ${key}，可用 ${keys.join("、")}`,
        en: `${configFile}: there is no setting ${key}; use ${keys.join(", ")}`,
      });
    if (value === undefined) continue;
    const texts: readonly unknown[] = key === "base" && Array.isArray(value) ? value : [value];
    const valid = texts.filter((one) => typeof one === "string");
    if (valid.length !== texts.length)
      throw new CliError({ zh: `${configFile}：${key} 应为文本`, en: `${configFile}: ${key} must be a text` });
    config[key] = key === "base" ? valid : (valid[0] ?? "");
  }
  return config;
}
