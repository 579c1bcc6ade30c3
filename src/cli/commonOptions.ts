import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Command } from "commander";
import { type Diagnostic, formatDiagnostic, type Language } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import type { ParseRulebookOptions, Rulebook } from "../rulebook/index.js";
import { CliError } from "./CliError.js";
import { counted } from "./counted.js";
import { paintSeverity } from "./paintSeverity.js";
import { placedIn } from "./placedIn.js";

export interface CommonOptions {
  readonly rules?: string;
  readonly model?: string;
  readonly lang: Language;
  readonly base?: readonly string[];
}

/** The flag of every command that speaks to people. */
export function withLanguage(command: Command): Command {
  return command.option("--lang <zh|en>", "language of messages and pages", readLanguage, defaultLanguage());
}

/** Flags that every command with rules has. */
export function withCommonOptions(command: Command): Command {
  return withModelOptions(command.option("--rules <dir>", "folder of rule files (default: the standard rulebook)"));
}

/** Flags of a command that needs no rules of ours. */
export function withModelOptions(command: Command): Command {
  return withLanguage(
    command
      .option("--model <file>", "ES module that exports a model (default: the standard model)")
      .option("--base <dir...>", "rulebooks that `extends` may name beside the standard one"),
  );
}

function readLanguage(value: string): Language {
  if (value === "zh" || value === "en") return value;
  throw new CliError({ zh: `--lang 应为 zh 或 en，不能是 ${value}`, en: `--lang is zh or en, not ${value}` });
}

/** The terminal's language decides nothing but the language of messages. */
function defaultLanguage(): Language {
  return /^zh/i.test(process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "") ? "zh" : "en";
}

export async function readModel(options: Pick<CommonOptions, "model">): Promise<Model> {
  if (options.model === undefined) return (await import("../standard/index.js")).standardModel;
  const path = resolve(options.model);
  if (!existsSync(path))
    throw new CliError({ zh: `没有文件 ${options.model}`, en: `there is no file ${options.model}` });
  const module: Record<string, unknown> = await import(pathToFileURL(path).href);
  const found = Object.values(module).find(isModel);
  if (found === undefined)
    throw new CliError({
      zh: `${options.model} 没有导出数据模型：请导出 defineModel 的返回值`,
      en: `${options.model} exports no model: export what defineModel returns`,
    });
  return found;
}

function isModel(value: unknown): value is Model {
  return typeof value === "object" && value !== null && "catalogueHash" in value && "records" in value;
}

/** Folder of the standard rule files that ships beside the built code. */
export function standardRulesFolder(): string {
  return fileURLToPath(new URL("../../../rules", import.meta.url));
}

/** The rulebook, and its warnings on stderr; with any error the command ends with exit code `failure`. */
export async function readRulebook(options: CommonOptions, model: Model, failure = 2): Promise<Rulebook> {
  if (options.rules === undefined && options.model === undefined && failure === 2) {
    const { standardRulebook } = await import("../standard-rulebook/index.js");
    if (standardRulebook.catalogueHash === model.catalogueHash) return standardRulebook;
  }
  const folder = options.rules ?? standardRulesFolder();
  const { loadRulebook } = await import("../node/index.js");
  const { rulebook, diagnostics } = await loadRulebook(folder, model, { bases: await readBases(options.base ?? []) });
  printDiagnostics(
    diagnostics.filter(({ severity }) => severity !== "info").map((one) => placedIn(folder, one)),
    options.lang,
  );
  if (rulebook !== undefined) return rulebook;
  const count = diagnostics.filter(({ severity }) => severity === "error").length;
  throw new CliError(
    {
      zh: `规则库 ${folder} 有 ${count} 处错误，没有评估`,
      en: `the rulebook ${folder} has ${counted(count, "error")}; nothing was evaluated`,
    },
    failure,
  );
}

/** Texts of the rulebooks given with `--base`. */
export async function readBases(folders: readonly string[]): Promise<NonNullable<ParseRulebookOptions["bases"]>> {
  const bases: Record<string, Readonly<Record<string, string>>> = {};
  if (folders.length === 0) return bases;
  const { readRuleFolder } = await import("../node/index.js");
  for (const folder of folders) {
    const { files, diagnostics } = await readRuleFolder(folder);
    if (diagnostics.some(({ severity }) => severity === "error"))
      throw new CliError({ zh: `无法读取规则库 ${folder}`, en: `cannot read the rulebook ${folder}` });
    bases[folder] = files;
  }
  return bases;
}

export function printDiagnostics(diagnostics: readonly Diagnostic[], lang: Language): void {
  for (const diagnostic of diagnostics)
    process.stderr.write(`${paintSeverity(formatDiagnostic(diagnostic, { lang }), diagnostic.severity)}\n`);
}

/** A file's bytes; `-` is standard input. */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path !== "-") {
    try {
      return await readFile(path);
    } catch (error) {
      throw cannotRead(path, error);
    }
  }
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown error";
}

/** A file that cannot be opened, by the code of the operating system. */
export function cannotRead(path: string, error: unknown): CliError {
  const code = errorCode(error);
  const zh = code === "ENOENT" ? "没有这个文件" : code;
  const en = code === "ENOENT" ? "there is no such file" : code;
  return new CliError({ zh: `无法读取 ${path}：${zh}`, en: `cannot read ${path}: ${en}` });
}
