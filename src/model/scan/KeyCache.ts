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
    if (end - start > longest) return decode(this.bytes, start, end);
    let hash = end - start;
    for (let index = start; index < end; index += 1) hash = (Math.imul(hash, 31) + (this.bytes[index] ?? 0)) | 0;
    const slot = (hash ^ (hash >>> 10)) & (slots - 1);
    if (this.holds(slot, start, end)) return this.texts[slot] ?? "";
    const text = decode(this.bytes, start, end);
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

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function decode(bytes: Uint8Array, start: number, end: number): string {
  let plain = "";
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    // BECAUSE: the scanner has found the string sound, so JSON.parse can neither throw nor see anything but one string.
    if (byte >= 0x80 || byte === 0x5c) return String(JSON.parse(`"${decoder.decode(bytes.subarray(start, end))}"`));
    plain += String.fromCharCode(byte);
  }
  return plain;
}
