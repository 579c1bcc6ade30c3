import type { Localized } from "../kernel/index.js";

/** What several commands refuse, said once. */
export const refusals = {
  format: (allowed: readonly string[], found: string): Localized => ({
    zh: `--format 应为 ${allowed.join("、")} 之一，不能是 ${found}`,
    en: `--format is ${allowed.join(", ")}, not ${found}`,
  }),
  archive: (file: string): Localized => ({
    zh: `${file} 不是可用的档案`,
    en: `${file} is no archive that can be used`,
  }),
  portraitLine: (file: string, line: number, code?: string): Localized => ({
    zh: `${file} 第 ${line} 行不是可用的画像${code === undefined ? "" : `（${code}）`}`,
    en: `line ${line} of ${file} is no portrait that can be used${code === undefined ? "" : ` (${code})`}`,
  }),
  wholeNumber: (flag: string, least: number, most: number, found: string): Localized => ({
    zh: `${flag} 应为 ${least} 至 ${most} 的整数，不能是 ${found}`,
    en: `${flag} is a whole number from ${least} to ${most}, not ${found}`,
  }),
} satisfies Readonly<Record<string, (...of: never[]) => Localized>>;
