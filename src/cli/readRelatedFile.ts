import type { Language } from "../kernel/index.js";
import { type Model, type PreparedRelated, prepareRelated } from "../model/index.js";
import { CliError } from "./CliError.js";
import { printDiagnostics, readInput } from "./commonOptions.js";

/**
 * `--related`: what all archives share, the `related` part of an archive file in a file of its own; as it stands there and
 * prepared. What is wrong with it is said here, once.
 */
export async function readRelatedFile(
  path: string,
  model: Model,
  lang: Language,
): Promise<{ readonly value: Readonly<Record<string, unknown>>; readonly prepared: PreparedRelated }> {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder().decode(await readInput(path)));
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(`${path} is not valid JSON`);
  }
  if (typeof read === "object" && read !== null && !Array.isArray(read)) {
    const value = Object.fromEntries(Object.entries(read));
    const { related: prepared, diagnostics } = prepareRelated(value, model);
    printDiagnostics(diagnostics, lang);
    if (prepared !== undefined) return { value, prepared };
  }
  throw new CliError(`${path} holds no related part: { "posts": [ … ], "units": [ … ], … }`);
}
