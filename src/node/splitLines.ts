/** One line of a byte stream, from 1. `bytes` is absent where the line was longer than the limit. */
export interface ByteLine {
  readonly line: number;
  readonly bytes?: Uint8Array;
  /** Byte of the stream after the line and its newline. */
  readonly end: number;
  /** Whether a newline ended it: a last line without one may still be growing. */
  readonly terminated: boolean;
}

const newline = 0x0a;

/**
 * Splits bytes into lines without ever holding more than one of at most `limit` bytes; a last line needs no newline.
 * `passed` is told of all bytes, newlines too, line by line and each before its line comes out.
 * @example
 * const input = (async function* () { yield new TextEncoder().encode("a\nb"); })();
 * (await splitLines(input, 10).next()).value?.line //=> 1
 */
export async function* splitLines(
  input: AsyncIterable<Uint8Array>,
  limit: number,
  passed?: (bytes: Uint8Array) => void,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let end = 0;
  const take = (terminated: boolean): ByteLine => {
    const whole = { line, end, terminated, ...(size > limit ? {} : { bytes: Buffer.concat(parts) }) };
    parts = [];
    size = 0;
    line += 1;
    return whole;
  };
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    end += piece.length;
    if (size > limit) parts = [];
    else parts.push(piece);
  };
  for await (const chunk of input) {
    let start = 0;
    for (let stop = chunk.indexOf(newline); stop >= 0; stop = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, stop));
      passed?.(chunk.subarray(start, stop + 1));
      start = stop + 1;
      end += 1;
      yield take(true);
    }
    if (start === chunk.length) continue;
    add(chunk.subarray(start));
    passed?.(chunk.subarray(start));
  }
  if (size > 0) yield take(false);
}
