import { once } from "node:events";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { compareText, type Diagnostic } from "../../kernel/index.js";
import { assessStream } from "../../node/index.js";
import { serialisePortrait } from "../../portrait/index.js";
import { type AssessFlags, assessOptions, withAssessOptions } from "../assessOptions.js";
import { BatchSummary } from "../BatchSummary.js";
import { CliError } from "../CliError.js";
import {
  type CommonOptions,
  errorCode,
  printDiagnostics,
  readInput,
  readModel,
  readRulebook,
  withCommonOptions,
} from "../commonOptions.js";

interface Flags extends CommonOptions, AssessFlags {
  readonly out?: string;
  readonly related?: string;
  readonly summary: string;
}

export const batch: Command = withAssessOptions(withCommonOptions(new Command("batch")))
  .description("NDJSON archives → NDJSON portraits, in order; rejected lines are listed")
  .argument("<file>", "NDJSON file, - for standard input")
  .option("--out <file>", "write portraits to a file; rejected lines go to FILE.rejected.ndjson")
  .option("--related <file>", "posts, units, sets and peers that all archives share")
  .option("--summary <text|json|none>", "summary of the whole batch", "text")
  .action(async (file: string, flags: Flags) => {
    const options = assessOptions(flags);
    const model = await readModel(flags);
    const rulebook = await readRulebook(flags, model);
    const related = flags.related === undefined ? undefined : await readRelated(flags.related);
    const input = file === "-" ? process.stdin : createReadStream(file);
    const part = flags.out === undefined ? undefined : `${flags.out}.part`;
    const output: NodeJS.WritableStream =
      part === undefined ? process.stdout : createWriteStream(part, { mode: 0o600 });
    const summary = new BatchSummary(rulebook);
    const rejected: string[] = [];
    try {
      for await (const { line, portrait, diagnostics } of assessStream(input, rulebook, model, {
        ...options,
        ...(related === undefined ? {} : { related }),
      })) {
        if (portrait === undefined) {
          rejected.push(rejectedLine(line, diagnostics));
          if (flags.out === undefined) printDiagnostics(diagnostics, flags.lang);
          summary.reject(diagnostics);
        } else {
          summary.add(portrait);
          if (!output.write(`${serialisePortrait(portrait)}\n`)) await once(output, "drain");
        }
      }
    } catch (error) {
      if (part !== undefined) await rm(part, { force: true });
      if (errorCode(error) === "ENOENT" || errorCode(error) === "EISDIR" || errorCode(error) === "EACCES")
        throw new CliError(`cannot read ${file}: ${errorCode(error)}`);
      throw error;
    }
    if (flags.out !== undefined && part !== undefined) {
      await close(output);
      await rename(part, flags.out);
      const list = `${flags.out}.rejected.ndjson`;
      if (rejected.length > 0) await writeFile(list, `${rejected.join("\n")}\n`, { mode: 0o600 });
      else await rm(list, { force: true });
    }
    const page = flags.summary === "json" ? `${JSON.stringify(summary.data())}\n` : summary.text(flags.lang);
    // With portraits on standard output the summary must not stand among them.
    if (flags.summary !== "none") (flags.out === undefined ? process.stderr : process.stdout).write(page);
    if (rejected.length > 0) process.exitCode = 3;
  });

async function close(output: NodeJS.WritableStream): Promise<void> {
  output.end();
  // BECAUSE: only a file is closed here; standard output stays open.
  await once(output as WriteStream, "finish");
}

/** Codes and places only: what stood there may be personal. */
function rejectedLine(line: number, diagnostics: readonly Diagnostic[]): string {
  const problems = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => ({
      code,
      ...(place?.kind === "archive"
        ? { pointer: place.pointer, ...(place.offset === undefined ? {} : { offset: place.offset }) }
        : {}),
    }));
  return JSON.stringify({ line, problems: problems.sort((a, b) => compareText(a.code, b.code)) });
}

async function readRelated(path: string): Promise<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await readInput(path)));
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(`${path} is not valid JSON`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value));
  throw new CliError(`${path} holds no related part: { "posts": [ … ], "units": [ … ], … }`);
}
