import type { Diagnostic } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import type { Portrait } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { type AssessStreamOptions, streamLines } from "./streamLines.js";

/** One line of the input: a portrait, or why there is none. */
export type StreamResult<R extends string = string> =
  | { readonly line: number; readonly portrait: Portrait<R>; readonly diagnostics: readonly Diagnostic[] }
  | { readonly line: number; readonly portrait?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * Assesses NDJSON archives, in order; a line that cannot be used is reported and the rest go on. With `workers` several are
 * assessed side by side, to the same results in the same order.
 * @example
 * const input = (async function* () { yield new TextEncoder().encode("{\n"); })();
 * (await assessStream(input, standardRulebook, standardModel, { asOf: "2025-06-30", audience: "dic" }).next()).value?.diagnostics[0]?.code //=> "json-truncated"
 */
export async function* assessStream<M extends Model, R extends string>(
  input: AsyncIterable<Uint8Array>,
  rulebook: Rulebook<R>,
  model: M,
  options: AssessStreamOptions,
): AsyncGenerator<StreamResult<R>> {
  const form = options.audit === undefined ? "portrait" : "both";
  for await (const { at, diagnostics, assessed } of streamLines(input, rulebook, model, options, form)) {
    // BECAUSE: the crew assessed with this rulebook, whose rules are R.
    const portrait = assessed?.portrait as Portrait<R> | undefined;
    yield portrait === undefined ? { line: at.line, diagnostics } : { line: at.line, portrait, diagnostics };
  }
}
