import { stringBetween } from "./stringBetween.js";

const slots = 1024;
const longest = 64;

/** The keys of one text, decoded once each: archives repeat a few dozen of them in every record. */
export class KeyCache {
  private readonly bytes: Uint8Array;
  private readonly starts = new Int32Array(slots).fill(-1);
  private readonly ends = new Int32Array(slots);
  private readonly texts: string[] = new Array(slots).fill("");

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The text between the quotes of a checked string, escapes resolved. */
  textBetween(start: number, end: number): string {
    if (end - start > longest) return stringBetween(this.bytes, start, end);
    let hash = end - start;
    for (let index = start; index < end; index += 1) hash = (Math.imul(hash, 31) + (this.bytes[index] ?? 0)) | 0;
    const slot = (hash ^ (hash >>> 10)) & (slots - 1);
    if (this.holds(slot, start, end)) return this.texts[slot] ?? "";
    const text = stringBetween(this.bytes, start, end);
    this.starts[slot] = start;
    this.ends[slot] = end;
    this.texts[slot] = text;
    return text;
  }

  private holds(slot: number, start: number, end: number): boolean {
    const known = this.starts[slot] ?? -1;
    if (known < 0 || (this.ends[slot] ?? 0) - known !== end - start) return false;
    for (let index = 0; index < end - start; index += 1) {
      if (this.bytes[known + index] !== this.bytes[start + index]) return false;
    }
    return true;
  }
}
