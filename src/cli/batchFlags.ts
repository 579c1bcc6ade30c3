import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { type AssessFlags, withAssessOptions } from "./assessOptions.js";
import { CliError } from "./CliError.js";
import { type CommonOptions, withCommonOptions } from "./commonOptions.js";

export interface BatchFlags extends CommonOptions, AssessFlags {
  readonly out?: string;
  readonly related?: string;
  readonly filter?: boolean;
  readonly workers?: number;
  readonly timeLimit?: number;
  readonly summary: string;
  readonly progress: string;
  readonly resume?: boolean;
  readonly restart?: boolean;
}

const summaries: readonly string[] = ["text", "json", "none"];

export function withBatchFlags(command: Command): Command {
  return withAssessOptions(withCommonOptions(command))
    .argument("[file]", "NDJSON file, - for standard input")
    .option("--out <file>", "write portraits to a file; rejected lines go to FILE.rejected.ndjson")
    .option("--filter", "standard input to standard output: portraits only, the summary on standard error")
    .option("--related <file>", "posts, units, sets and peers that all archives share")
    .option("--workers <n>", "threads; 1 stays in one process (default: by cores and size of the file)", readWorkers)
    .option("--time-limit <seconds>", "for one archive (default: 30; none with --workers 1)", readSeconds)
    .option(
      "--resume",
      "go on with a run that stopped, and refuse where there is none (default: go on if there is one)",
    )
    .option("--restart", "begin anew, whatever a run that stopped has left")
    .option("--summary <text|json|none>", "summary of the whole batch", "text")
    .option("--progress <auto|plain|never>", "a bar on a terminal, a line every few seconds, or nothing", "auto");
}

/** Which file to read, and flags that make sense together. */
export function checkBatchFlags(file: string | undefined, flags: BatchFlags): string {
  if (!summaries.includes(flags.summary))
    throw new CliError({
      zh: `--summary 应为 ${summaries.join("、")} 之一，不能是 ${flags.summary}`,
      en: `--summary is ${summaries.join(", ")}, not ${flags.summary}`,
    });
  if (flags.filter === true && (flags.out !== undefined || (file !== undefined && file !== "-")))
    throw new CliError({
      zh: "--filter 从标准输入读、向标准输出写，不能再给文件或 --out",
      en: "--filter reads standard input and writes standard output: it takes no file and no --out",
    });
  if (flags.resume === true && flags.restart === true)
    throw new CliError({ zh: "--resume 和 --restart 只能用一个", en: "--resume and --restart exclude each other" });
  if (flags.out === undefined && (flags.resume === true || flags.restart === true))
    throw new CliError({
      zh: "--resume 和 --restart 要与 --out 同用：只有写入文件的任务才能续跑",
      en: "--resume and --restart belong to --out: only a file can be gone on with",
    });
  if (file === undefined && flags.filter !== true)
    throw new CliError({
      zh: "请给出档案文件；标准输入写 -，或用 --filter",
      en: "give a file of archives, - for standard input, or --filter",
    });
  return file ?? "-";
}

/** Below so many bytes starting threads costs more than they save. */
const worthThreads = 8 * 1024 * 1024;

/** Threads where none were asked for. Their number never changes a byte. */
export function defaultWorkers(file: string): number {
  const size = file === "-" ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
  return size !== undefined && size < worthThreads ? 1 : availableParallelism();
}

function readWorkers(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1 || number > 256)
    throw new CliError({
      zh: `--workers 应为 1 至 256 的整数，不能是 ${value}`,
      en: `--workers is a whole number from 1 to 256, not ${value}`,
    });
  return number;
}

function readSeconds(value: string): number {
  const seconds = Number(value);
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new CliError({
      zh: `--time-limit 应为大于 0 的秒数，不能是 ${value}`,
      en: `--time-limit is a number of seconds above 0, not ${value}`,
    });
  return Math.max(1, Math.round(seconds * 1000));
}
