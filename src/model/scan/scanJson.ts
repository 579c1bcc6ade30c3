import { type ScanLimits, scanLimits } from "./scanLimits.js";

/** Why a text was refused before JSON.parse saw it; `offset` counts bytes from 0. */
export interface ScanFault {
  readonly code:
    | "limit-line"
    | "limit-depth"
    | "limit-object"
    | "limit-string"
    | "forbidden-key"
    | "duplicate-key"
    | "text-encoding"
    | "text-surrogate"
    | "json-syntax"
    | "json-truncated"
    | "number-form";
  readonly offset: number;
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Reads JSON bytes once, in linear time and bounded memory, for what JSON.parse hides or tolerates: broken UTF-8, lone
 * surrogates, duplicate and forbidden keys, numbers that would be rounded, depth and sizes. Returns the first fault, or none.
 * @example
 * scanJson(new TextEncoder().encode('{"a":1,"a":2}')) //=> { code: "duplicate-key", offset: 7 }
 */
export function scanJson(bytes: Uint8Array, limits: ScanLimits = scanLimits): ScanFault | undefined {
  if (bytes.length > limits.bytes) return { code: "limit-line", offset: limits.bytes };
  const scanner = new Scanner(bytes, limits);
  return scanner.document();
}

class Scanner {
  private position = 0;
  private fault: ScanFault | undefined;
  private readonly bytes: Uint8Array;
  private readonly limits: ScanLimits;

  constructor(bytes: Uint8Array, limits: ScanLimits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  document(): ScanFault | undefined {
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.position = 3;
    this.skipSpace();
    if (!this.value(0)) return this.fault;
    this.skipSpace();
    if (this.position < this.bytes.length) this.fail("json-syntax");
    return this.fault;
  }

  private fail(code: ScanFault["code"], offset = this.position): false {
    this.fault ??= { code, offset };
    return false;
  }

  /** What stands here instead of something expected: the end of the text, or something else. */
  private unexpected(): false {
    return this.fail(this.position >= this.bytes.length ? "json-truncated" : "json-syntax");
  }

  private skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      this.position += 1;
    }
  }

  // INVARIANT: recursion is bounded by limits.depth.
  private value(depth: number): boolean {
    const byte = this.bytes[this.position];
    if (byte === quote) return this.string();
    if (byte === 0x7b) return depth >= this.limits.depth ? this.fail("limit-depth") : this.object(depth + 1);
    if (byte === 0x5b) return depth >= this.limits.depth ? this.fail("limit-depth") : this.array(depth + 1);
    if (byte === 0x2d || (byte !== undefined && byte >= 0x30 && byte <= 0x39)) return this.number();
    if (byte === 0x74) return this.word("true");
    if (byte === 0x66) return this.word("false");
    if (byte === 0x6e) return this.word("null");
    return this.unexpected();
  }

  private object(depth: number): boolean {
    this.position += 1;
    this.skipSpace();
    if (this.bytes[this.position] === 0x7d) return this.advance();
    const seen = new Set<string>();
    for (;;) {
      if (this.bytes[this.position] !== quote) return this.unexpected();
      const start = this.position;
      if (!this.string()) return false;
      const key = this.textBetween(start + 1, this.position - 1);
      if (key === "__proto__") return this.fail("forbidden-key", start);
      if (seen.has(key)) return this.fail("duplicate-key", start);
      seen.add(key);
      if (seen.size > this.limits.keys) return this.fail("limit-object", start);
      this.skipSpace();
      if (this.bytes[this.position] !== 0x3a) return this.unexpected();
      this.position += 1;
      this.skipSpace();
      if (!this.value(depth)) return false;
      this.skipSpace();
      const next = this.bytes[this.position];
      if (next === 0x7d) return this.advance();
      if (next !== 0x2c) return this.unexpected();
      this.position += 1;
      this.skipSpace();
    }
  }

  private array(depth: number): boolean {
    this.position += 1;
    this.skipSpace();
    if (this.bytes[this.position] === 0x5d) return this.advance();
    for (;;) {
      if (!this.value(depth)) return false;
      this.skipSpace();
      const next = this.bytes[this.position];
      if (next === 0x5d) return this.advance();
      if (next !== 0x2c) return this.unexpected();
      this.position += 1;
      this.skipSpace();
    }
  }

  private advance(): true {
    this.position += 1;
    return true;
  }

  private word(word: string): boolean {
    for (let index = 0; index < word.length; index += 1) {
      if (this.bytes[this.position] !== word.charCodeAt(index)) return this.unexpected();
      this.position += 1;
    }
    return true;
  }

  private string(): boolean {
    const start = this.position;
    this.position += 1;
    // A high surrogate escape that still waits for its low half.
    let pendingAt = -1;
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined) return this.fail("json-truncated", this.bytes.length);
      if (this.position - start > this.limits.stringBytes) return this.fail("limit-string", start);
      if (byte !== backslash && pendingAt >= 0) return this.fail("text-surrogate", pendingAt);
      if (byte === quote) return this.advance();
      if (byte < 0x20) return this.fail("json-syntax");
      if (byte < 0x80 && byte !== backslash) {
        this.position += 1;
      } else if (byte === backslash) {
        const at = this.position;
        const unit = this.escape();
        if (unit < 0) return false;
        const low = unit >= 0xdc00 && unit <= 0xdfff;
        if ((pendingAt >= 0) !== low) return this.fail("text-surrogate", pendingAt >= 0 ? pendingAt : at);
        pendingAt = unit >= 0xd800 && unit <= 0xdbff ? at : -1;
      } else if (!this.multibyte(byte)) {
        return false;
      }
    }
  }

  /** The UTF-16 unit that an escape stands for, or −1 after a fault. */
  private escape(): number {
    const letter = this.bytes[this.position + 1];
    if (letter === 0x75) {
      let unit = 0;
      for (let index = 2; index < 6; index += 1) {
        const digit = hexDigit(this.bytes[this.position + index]);
        if (digit < 0) {
          this.position = Math.min(this.position + index, this.bytes.length);
          this.unexpected();
          return -1;
        }
        unit = unit * 16 + digit;
      }
      this.position += 6;
      return unit;
    }
    if (letter === undefined || !'"\\/bfnrt'.includes(String.fromCharCode(letter))) {
      this.position += 1;
      this.unexpected();
      return -1;
    }
    this.position += 2;
    return 0;
  }

  /** Checks one UTF-8 sequence of two to four bytes: no overlong form, no surrogate, nothing above U+10FFFF. */
  private multibyte(lead: number): boolean {
    const at = this.position;
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length === 0) return this.fail("text-encoding", at);
    const second = this.bytes[at + 1] ?? 0;
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) return this.fail("text-encoding", at);
    for (let index = 2; index < length; index += 1) {
      const next = this.bytes[at + index] ?? 0;
      if (next < 0x80 || next > 0xbf) return this.fail("text-encoding", at);
    }
    this.position += length;
    return true;
  }

  /** A number that JSON.parse keeps exactly: no exponent, no −0, integers within ±(2^53 − 1). */
  private number(): boolean {
    const start = this.position;
    if (this.bytes[this.position] === 0x2d) this.position += 1;
    const first = this.position;
    this.digits();
    if (this.position === first) return this.unexpected();
    if (this.bytes[first] === 0x30 && this.position > first + 1) return this.fail("json-syntax", start);
    let fraction = false;
    if (this.bytes[this.position] === 0x2e) {
      fraction = true;
      const point = this.position + 1;
      this.position = point;
      this.digits();
      if (this.position === point) return this.unexpected();
    }
    const next = this.bytes[this.position];
    if (next === 0x65 || next === 0x45) return this.fail("number-form", start);
    const text = this.textBetween(start, this.position);
    if (text === "-0" || (!fraction && !Number.isSafeInteger(Number(text))) || this.position - start > 32)
      return this.fail("number-form", start);
    return true;
  }

  private digits(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined || byte < 0x30 || byte > 0x39) return;
      this.position += 1;
    }
  }

  /** The text of checked bytes inside a string, escapes resolved. */
  private textBetween(start: number, end: number): string {
    let plain = "";
    for (let index = start; index < end; index += 1) {
      const byte = this.bytes[index] ?? 0;
      if (byte >= 0x80 || byte === backslash) return JSON.parse(`"${decoder.decode(this.bytes.subarray(start, end))}"`);
      plain += String.fromCharCode(byte);
    }
    return plain;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
