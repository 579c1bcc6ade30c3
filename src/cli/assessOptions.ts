import type { Command } from "commander";
import { firstYear, lastYear, parseCivilDate } from "../kernel/index.js";
import { type Audience, audiences } from "../model/index.js";
import { type AssessOptions, includable } from "../portrait/index.js";
import { CliError } from "./CliError.js";

export interface AssessFlags {
  readonly asOf: string;
  readonly audience: string;
  readonly knownAt?: string;
  readonly include?: readonly string[];
}

/** When, for whom, with what: always said, never guessed. */
export function withAssessOptions(command: Command): Command {
  return command
    .requiredOption("--as-of <date>", "day of the assessment, YYYY-MM-DD")
    .requiredOption("--audience <name>", audiences.join(", "))
    .option("--known-at <date>", "what the archive knew on this day (default: as of)")
    .option("--include <parts...>", includable.join(", "));
}

export function assessOptions(flags: AssessFlags): AssessOptions {
  const audience: Audience | undefined = audiences.find((one) => one === flags.audience);
  if (audience === undefined)
    throw new CliError({
      zh: `--audience 应为 ${audiences.join("、")} 之一，不能是 ${flags.audience}`,
      en: `--audience is one of ${audiences.join(", ")}, not ${flags.audience}`,
    });
  for (const [flag, value] of [
    ["--as-of", flags.asOf],
    ["--known-at", flags.knownAt],
  ] as const) {
    if (value !== undefined) requireDay(flag, value);
  }
  return {
    asOf: flags.asOf,
    audience,
    ...(flags.knownAt === undefined ? {} : { knownAt: flags.knownAt }),
    // BECAUSE: compileRulebook refuses parts that it does not know, with its own message.
    ...(flags.include === undefined ? {} : { include: flags.include as NonNullable<AssessOptions["include"]> }),
  };
}

/** A whole day of the calendar: 31 June is written as one and is none. */
function requireDay(flag: string, value: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
    throw new CliError({
      zh: `${flag} 应为 2025-06-30 这样的一天，不能是 ${value}`,
      en: `${flag} is a day such as 2025-06-30, not ${value}`,
    });
  if (parseCivilDate(value) === undefined)
    throw new CliError({
      zh: `${flag}：没有 ${value} 这一天（年份 ${firstYear} 至 ${lastYear}）`,
      en: `${flag}: there is no such day as ${value} (years ${firstYear} to ${lastYear})`,
    });
}
