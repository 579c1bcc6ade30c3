import type { ByteLine } from "./splitLines.js";

/** Nothing but white space, after a byte order mark on the first line. */
export function isBlankLine({ line, bytes }: ByteLine): boolean {
  if (bytes === undefined) return false;
  const marked = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.subarray(marked ? 3 : 0).every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
