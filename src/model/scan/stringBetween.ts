import { hexDigit } from "./hexDigit.js";

const backslash = 0x5c;
const escapes: ReadonlyMap<number, string> = new Map(
  Object.entries({ b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }).map(([letter, text]) => [letter.charCodeAt(0), text]),
);

/**
 * The text of a JSON string whose bytes between the quotes are known to be sound, escapes resolved.
 * BECAUSE: for keys, which are short, TextDecoder and JSON.parse cost four times as much.
 * @example
 * stringBetween(new TextEncoder().encode('"\\u0061b"'), 1, 8) //=> "ab"
 */
export function stringBetween(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte >= 0x80 || byte === backslash) return text + decode(bytes, index, end);
    text += String.fromCharCode(byte);
  }
  return text;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let index = start;
  while (index < end) {
    const byte = bytes[index] ?? 0;
    if (byte === backslash) {
      const letter = bytes[index + 1] ?? 0;
      const short = letter !== 0x75;
      text += short
        ? (escapes.get(letter) ?? String.fromCharCode(letter))
        : String.fromCharCode(unitAt(bytes, index + 2));
      index += short ? 2 : 6;
    } else if (byte < 0x80) {
      text += String.fromCharCode(byte);
      index += 1;
    } else if (byte < 0xe0) {
      text += String.fromCharCode(((byte & 0x1f) << 6) | tail(bytes, index + 1));
      index += 2;
    } else if (byte < 0xf0) {
      text += String.fromCharCode(((byte & 0x0f) << 12) | (tail(bytes, index + 1) << 6) | tail(bytes, index + 2));
      index += 3;
    } else {
      const high = ((byte & 0x07) << 18) | (tail(bytes, index + 1) << 12);
      text += String.fromCodePoint(high | (tail(bytes, index + 2) << 6) | tail(bytes, index + 3));
      index += 4;
    }
  }
  return text;
}

function tail(bytes: Uint8Array, index: number): number {
  return (bytes[index] ?? 0) & 0x3f;
}

function unitAt(bytes: Uint8Array, start: number): number {
  let unit = 0;
  for (let index = start; index < start + 4; index += 1) unit = unit * 16 + hexDigit(bytes[index]);
  return unit;
}
