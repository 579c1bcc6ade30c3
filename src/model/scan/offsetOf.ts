/**
 * The byte offset of the value that an RFC 6901 pointer names in JSON bytes that passed `scanJson`; 0 where it names nothing.
 * Walks the text again: only for the few places that a diagnostic shows.
 * @example
 * offsetOf(new TextEncoder().encode('{"a":[1,2]}'), "/a/1") //=> 8
 */
export function offsetOf(bytes: Uint8Array, pointer: string): number {
  let position = bytes[0] === 0xef ? 3 : 0;
  const segments = pointer.split("/").slice(1).map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));
  position = skipSpace(bytes, position);
  for (const segment of segments) {
    const inside = bytes[position] === 0x7b ? member(bytes, position, segment) : element(bytes, position, Number(segment));
    if (inside < 0) return 0;
    position = inside;
  }
  return position;
}

const decoder = new TextDecoder();

function member(bytes: Uint8Array, open: number, key: string): number {
  let position = skipSpace(bytes, open + 1);
  while (bytes[position] === 0x22) {
    const end = skipValue(bytes, position);
    const name: unknown = JSON.parse(decoder.decode(bytes.subarray(position, end)));
    const value = skipSpace(bytes, skipSpace(bytes, end) + 1);
    if (name === key) return value;
    position = skipSpace(bytes, skipSpace(bytes, skipValue(bytes, value)) + 1);
  }
  return -1;
}

function element(bytes: Uint8Array, open: number, index: number): number {
  if (bytes[open] !== 0x5b) return -1;
  let position = skipSpace(bytes, open + 1);
  for (let count = 0; count < index; count += 1) {
    position = skipSpace(bytes, skipValue(bytes, position));
    if (bytes[position] !== 0x2c) return -1;
    position = skipSpace(bytes, position + 1);
  }
  return position;
}

function skipSpace(bytes: Uint8Array, start: number): number {
  let position = start;
  while (position < bytes.length && (bytes[position] ?? 0) <= 0x20) position += 1;
  return position;
}

/** The first byte after the value that begins here. */
function skipValue(bytes: Uint8Array, start: number): number {
  let position = start;
  let depth = 0;
  while (position < bytes.length) {
    const byte = bytes[position];
    if (byte === 0x22) {
      position += 1;
      while (position < bytes.length && bytes[position] !== 0x22) position += bytes[position] === 0x5c ? 2 : 1;
    } else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
    } else if (depth === 0) {
      while (position + 1 < bytes.length && !isEnd(bytes[position + 1])) position += 1;
    }
    position += 1;
    if (depth === 0) return position;
  }
  return position;
}

function isEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === 0x2c || byte === 0x5d || byte === 0x7d;
}
