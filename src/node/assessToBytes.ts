import type { Diagnostic } from "../kernel/index.js";
import type { Model } from "../model/index.js";
import type { Tally } from "../population/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { type AssessStreamOptions, streamLines } from "./streamLines.js";

/** One line of the input: a line of the output and what it adds to a summary, or why there is none. */
export interface BytesResult {
  readonly line: number;
  /** The portrait as `serialisePortrait` writes it, with a newline. */
  readonly bytes?: Uint8Array;
  readonly tally?: Tally;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `assessStream` for those who pass portraits on without looking into them: with `workers` they are written out there.
 * @example
 * const input = (async function* () { yield new TextEncoder().encode("{\n"); })();
 * (await assessToBytes(input, standardRulebook, standardModel, { asOf: "2025-06-30", audience: "dic" }).next()).value?.bytes //=> undefined
 */
export async function* assessToBytes(
  input: AsyncIterable<Uint8Array>,
  rulebook: Rulebook,
  model: Model,
  options: AssessStreamOptions,
): AsyncGenerator<BytesResult> {
  for await (const { at, diagnostics, assessed } of streamLines(input, rulebook, model, options, "bytes"))
    yield assessed?.bytes === undefined
      ? { line: at.line, diagnostics }
      : { line: at.line, bytes: assessed.bytes, tally: assessed.tally, diagnostics };
}
