import type { Language } from "../kernel/index.js";
import { type Model, type PreparedRelated, prepareRelated, scanDiagnostics, scanJson } from "../model/index.js";
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
  const bytes = await readInput(path);
  const fault = scanJson(bytes);
  if (fault !== undefined) {
    printDiagnostics([scanDiagnostics[fault.code]({ kind: "archive", pointer: "", offset: fault.offset }, {})], lang);
    throw new CliError({ zh: `${path} 无法读取`, en: `${path} cannot be read` });
  }
  const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof read === "object" && read !== null && !Array.isArray(read)) {
    const value = Object.fromEntries(Object.entries(read));
    const { related: prepared, diagnostics } = prepareRelated(value, model);
    printDiagnostics(diagnostics, lang);
    if (prepared !== undefined) return { value, prepared };
  }
  throw new CliError({
    zh: `${path} 不含共用资料，应为 { "posts": [ … ], "units": [ … ], … }`,
    en: `${path} holds no related part: { "posts": [ … ], "units": [ … ], … }`,
  });
}
