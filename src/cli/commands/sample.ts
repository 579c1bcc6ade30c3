import { once } from "node:events";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { parsePortrait } from "../../portrait/index.js";
import {
  isFullRecall,
  ManifestCounter,
  RecallCheck,
  readTruth,
  renderRecall,
  sampleArchives,
  sampleRelated,
  type Truth,
} from "../../sample/index.js";
import { CliError } from "../CliError.js";
import { type CommonOptions, cannotRead, readModel, readRulebook, withCommonOptions } from "../commonOptions.js";
import { counted } from "../counted.js";
import { refusals } from "../refusals.js";

interface Flags extends CommonOptions {
  readonly size: number;
  readonly seed: number;
  readonly out?: string;
  readonly check?: string;
  readonly truth?: string;
  readonly format: string;
}

export const sample: Command = withCommonOptions(new Command("sample"))
  .description("a made-up population to try things on, and a check of what portraits found of what was planted in it")
  .option("--size <n>", "archives to make", wholeNumber("--size", 1, 10_000_000), 200)
  .option("--seed <s>", "the same seed gives the same bytes", wholeNumber("--seed", 0, 2_147_483_647), 1)
  .option("--out <dir>", "folder for archives.ndjson, related.json, truth.ndjson, sample.json")
  .option("--check <file>", "NDJSON portraits to compare with --truth: exit 1 where something planted is not found")
  .option("--truth <file>", "what was planted: truth.ndjson of the population")
  .option("--format <text|json>", "form of the comparison", "text")
  .action(async (flags: Flags) => {
    if (flags.check !== undefined) return checkPortraits(flags.check, flags);
    if (flags.out === undefined)
      throw new CliError({
        zh: "sample 需要 --out 文件夹（生成新的一批），或 --check 画像 --truth 文件（核对）",
        en: "sample needs --out DIR for a new population, or --check PORTRAITS --truth FILE",
      });
    await writePopulation(flags.out, flags);
  });

async function writePopulation(folder: string, { size, seed, lang }: Flags): Promise<void> {
  await mkdir(folder, { recursive: true });
  const archives = new LineFile(join(folder, "archives.ndjson"));
  const truth = new LineFile(join(folder, "truth.ndjson"));
  const counter = new ManifestCounter();
  for (const made of sampleArchives({ size, seed })) {
    counter.add(made);
    await archives.write(made.archive);
    for (const one of made.truth) await truth.write(one);
  }
  await archives.close();
  await truth.close();
  const manifest = counter.manifest({ size, seed });
  await writeFile(join(folder, "related.json"), `${JSON.stringify(sampleRelated())}\n`);
  await writeFile(join(folder, "sample.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const { planted, control, withheld } = manifest.matters;
  const said = {
    zh: `${folder}：档案 ${size} 份，植入事项 ${planted} 个，对照 ${control} 个，缺资料 ${withheld} 个；截至 ${manifest.asOf}`,
    en: `${folder}: ${counted(size, "archive")}, ${counted(planted, "matter")} planted, ${counted(control, "control")}, ${withheld} with data left out; as of ${manifest.asOf}`,
  };
  process.stderr.write(`${said[lang]}\n`);
}

/** Lines go to a file beside the place, which takes it when all are written. */
class LineFile {
  readonly #path: string;
  readonly #stream: WriteStream;

  constructor(path: string) {
    this.#path = path;
    this.#stream = createWriteStream(`${path}.part`);
  }

  async write(value: unknown): Promise<void> {
    if (!this.#stream.write(`${JSON.stringify(value)}\n`)) await once(this.#stream, "drain");
  }

  async close(): Promise<void> {
    this.#stream.end();
    await once(this.#stream, "finish");
    await rename(`${this.#path}.part`, this.#path);
  }
}

async function checkPortraits(portraits: string, flags: Flags): Promise<void> {
  if (flags.truth === undefined)
    throw new CliError({
      zh: "sample --check 还需要 --truth 文件：植入了什么",
      en: "sample --check needs --truth FILE: what was planted",
    });
  if (flags.format !== "text" && flags.format !== "json")
    throw new CliError(refusals.format(["text", "json"], flags.format));
  const rulebook = await readRulebook(flags, await readModel(flags));
  const categories = new Map(rulebook.rules.map(({ id, category }) => [id, category]));
  const titles = new Map(rulebook.categories.map(({ id, title }) => [id, title[flags.lang]]));
  const truth: Truth[] = [];
  await eachLine(flags.truth, (line, number) => {
    const one = readTruth(line);
    if (one === undefined)
      throw new CliError({
        zh: `${flags.truth} 第 ${number} 行不是样本 truth.ndjson 的内容`,
        en: `${flags.truth}:${number} is no line of a population's truth.ndjson`,
      });
    truth.push(one);
  });
  const check = new RecallCheck(truth, (rule) => categories.get(rule) ?? "not in the rulebook");
  await eachLine(portraits, (line, number) => {
    const { portrait } = parsePortrait(line);
    if (portrait === undefined) throw new CliError(refusals.portraitLine(portraits, number));
    check.add(portrait);
  });
  const recall = check.result();
  const page =
    flags.format === "json"
      ? `${JSON.stringify(recall)}\n`
      : renderRecall(recall, { lang: flags.lang, categoryTitle: (id) => titles.get(id) ?? id });
  process.stdout.write(page);
  if (!isFullRecall(recall)) process.exitCode = 1;
}

async function eachLine(path: string, use: (line: string, number: number) => void): Promise<void> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() !== "") use(line, number);
    }
  } catch (error) {
    throw error instanceof CliError ? error : cannotRead(path, error);
  }
}

function wholeNumber(flag: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new CliError(refusals.wholeNumber(flag, least, most, text));
  };
}
