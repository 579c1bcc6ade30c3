import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { type FactMapping, importJsonRules } from "../../reference/index.js";
import { CliError } from "../CliError.js";
import {
  type CommonOptions,
  errorCode,
  printDiagnostics,
  readInput,
  readModel,
  withModelOptions,
} from "../commonOptions.js";
import { counted } from "../counted.js";

interface Flags extends Pick<CommonOptions, "model" | "lang"> {
  readonly out: string;
  readonly map?: string;
  readonly for?: string;
  readonly category: string;
  readonly owner: string;
  readonly action: string;
}

export const importRules: Command = withModelOptions(new Command("import"))
  .description("rules of json-rules-engine → rule files, with a report of every silent trap in them")
  .argument("<file>", "JSON: one rule, a list, or { rules, conditions }; - for standard input")
  .requiredOption("--out <dir>", "folder for the rule files; none is overwritten")
  .option("--map <file>", 'JSON: { "old fact": "gift.value", … }; a fact that is not in it is an error')
  .option("--for <kind>", "kind of subject, where the facts leave it open")
  .option("--category <id>", "category of the rules", "integrity")
  .option("--owner <id>", "who answers for the rules", "compliance")
  .option("--action <id>", "what is to be done where a rule holds", "verify")
  .action(async (file: string, flags: Flags) => {
    const { category, owner, action } = flags;
    for (const id of [category, owner, action])
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        throw new CliError({
          zh: `标识只用小写字母、数字和连字符，不能是 ${id}`,
          en: `an id is written in kebab case, not ${id}`,
        });
    const { files, rules, diagnostics } = importJsonRules(await readInput(file), {
      model: await readModel(flags),
      facts: flags.map === undefined ? {} : await readMapping(flags.map),
      ...(flags.for === undefined ? {} : { for: flags.for }),
      category,
      owner,
      action,
    });
    printDiagnostics(diagnostics, flags.lang);
    for (const [path, text] of Object.entries(files)) await save(join(flags.out, path), text);
    const written = Object.keys(files).length;
    process.stdout.write(
      flags.lang === "zh"
        ? `读到 ${rules.length} 条规则，写出 ${written} 条草稿，${rules.length - written} 条未导入\n`
        : `${counted(rules.length, "rule")} read, ${counted(written, "draft")} written, ${rules.length - written} not imported\n`,
    );
    if (diagnostics.some(({ severity }) => severity === "error")) process.exitCode = rules.length === 0 ? 2 : 1;
  });

async function readMapping(path: string): Promise<Readonly<Record<string, string | FactMapping>>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await readInput(path)));
  } catch (error) {
    throw error instanceof CliError
      ? error
      : new CliError({ zh: `${path} 不是有效的 JSON`, en: `${path} is not valid JSON` });
  }
  if (isMapping(value)) return value;
  throw new CliError({
    zh: `${path} 不是对照表，应为 { "旧事实": "gift.value" } 或 { "旧事实": { "fact": "gift.value", "currency": "CNY" } }`,
    en: `${path} is no mapping: { "old fact": "gift.value" } or { "old fact": { "fact": "gift.value", "currency": "CNY" } }`,
  });
}

const mappingKeys: Readonly<Record<string, readonly string[] | undefined>> = {
  fact: undefined,
  currency: undefined,
  money: ["major", "minor"],
  dates: ["milliseconds", "days"],
};

function isMapping(value: unknown): value is Readonly<Record<string, string | FactMapping>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one: unknown) => {
    if (typeof one === "string") return true;
    if (typeof one !== "object" || one === null || !("fact" in one)) return false;
    return Object.entries(one).every(
      ([key, text]: readonly [string, unknown]) =>
        Object.hasOwn(mappingKeys, key) && typeof text === "string" && (mappingKeys[key]?.includes(text) ?? true),
    );
  });
}

/** A rule that is there already may have been worked on: it is left alone and the command ends. */
async function save(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    const code = errorCode(error);
    const exists = code === "EEXIST";
    throw new CliError({
      zh: `无法写入 ${path}：${exists ? "文件已存在" : code}`,
      en: `cannot write ${path}: ${exists ? "it exists already" : code}`,
    });
  }
}
