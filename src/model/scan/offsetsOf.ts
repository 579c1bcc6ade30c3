import { stringBetween } from "./stringBetween.js";

/** What is looked for below one value: by key or index. */
interface Wanted {
  readonly pointers: string[];
  readonly inside: Map<string, Wanted>;
}

/**
 * The byte offsets of the values that RFC 6901 pointers name, in JSON bytes that passed `scanJson`; where a pointer leads
 * nowhere, the offset of the last value on its way. One walk for all, however many.
 * @example
 * offsetsOf(new TextEncoder().encode('{"a":[1,2]}'), ["/a/1"]).get("/a/1") //=> 8
 */
export function offsetsOf(bytes: Uint8Array, pointers: readonly string[]): ReadonlyMap<string, number> {
  const root: Wanted = { pointers: [], inside: new Map() };
  for (const pointer of pointers) plant(root, pointer);
  const found = new Map<string, number>();
  walk(bytes, skipSpace(bytes, bytes[0] === 0xef ? 3 : 0), root, found);
  return found;
}

function plant(root: Wanted, pointer: string): void {
  let node = root;
  for (const segment of pointer.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    let next = node.inside.get(key);
    if (next === undefined) {
      next = { pointers: [], inside: new Map() };
      node.inside.set(key, next);
    }
    node = next;
  }
  node.pointers.push(pointer);
}

/** Notes what is wanted of the value that begins here; returns the first byte after it. */
function walk(bytes: Uint8Array, start: number, wanted: Wanted, found: Map<string, number>): number {
  note(wanted, start, found);
  const open = bytes[start];
  if (wanted.inside.size === 0 || (open !== 0x7b && open !== 0x5b)) return skipValue(bytes, start);
  let position = skipSpace(bytes, start + 1);
  for (let index = 0; position < bytes.length && bytes[position] !== 0x7d && bytes[position] !== 0x5d; index += 1) {
    let key = String(index);
    if (open === 0x7b) {
      const end = skipValue(bytes, position);
      key = stringBetween(bytes, position + 1, end - 1);
      position = skipSpace(bytes, skipSpace(bytes, end) + 1);
    }
    const inner = wanted.inside.get(key);
    position = skipSpace(bytes, inner === undefined ? skipValue(bytes, position) : walk(bytes, position, inner, found));
    if (bytes[position] === 0x2c) position = skipSpace(bytes, position + 1);
  }
  return position + 1;
}

/** Everything below is first said to be here; what is found deeper corrects it. */
function note(wanted: Wanted, offset: number, found: Map<string, number>): void {
  for (const pointer of wanted.pointers) found.set(pointer, offset);
  for (const inner of wanted.inside.values()) note(inner, offset, found);
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
