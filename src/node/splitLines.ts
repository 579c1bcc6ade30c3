/** One line of a byte stream, from 1. `bytes` is absent where the line was longer than the limit. */
export interface ByteLine {
  readonly line: number;
  readonly bytes?: Uint8Array;
}

const newline = 0x0a;

/**
 * Splits bytes into lines without ever holding more than one of at most `limit` bytes; a last line needs no newline.
 * @example
 * const input = (async function* () { yield new TextEncoder().encode("a\nb"); })();
 * (await splitLines(input, 10).next()).value?.line //=> 1
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let tooLong = false;
  const take = (): ByteLine => {
    const whole = { line, ...(tooLong ? {} : { bytes: Buffer.concat(parts) }) };
    parts = [];
    size = 0;
    tooLong = false;
    line += 1;
    return whole;
  };
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) {
      tooLong = true;
      parts = [];
    } else {
      parts.push(piece);
    }
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      yield take();
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
