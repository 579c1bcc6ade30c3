import { hexDigit } from "./hexDigit.js";
import { KeyCache } from "./KeyCache.js";
import { type ScanLimits, scanLimits } from "./scanLimits.js";
import { stringBetween } from "./stringBetween.js";
import { utf8LengthAt } from "./utf8LengthAt.js";

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
/** Bytes of a string that stand for themselves. */
const plain = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x80 && byte !== quote && byte !== backslash ? 1 : 0,
);
const shortEscapes = new Set(['"', "\\", "/", "b", "f", "n", "r", "t"].map((letter) => letter.charCodeAt(0)));
/** A decimal number of so many digits survives JSON.parse whatever they are. */
const exactDigits = 15;
/** From so many keys on, an object's keys are looked up in a set and no longer compared one by one. */
const manyKeys = 24;

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
  private readonly keyCache: KeyCache;
  /** Keys of the objects that are open, innermost last. */
  private readonly keys: string[] = [];
  private keyCount = 0;

  constructor(bytes: Uint8Array, limits: ScanLimits) {
    this.bytes = bytes;
    this.keyCache = new KeyCache(bytes);
    this.limits = limits;
  }

  document(): ScanFault | undefined {
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.position = 3;
    this.skipSpace();
    if (!this.value(0)) return this.fault;
    this.skipSpace();
    if (this.position < this.bytes.length) this.unexpected();
    return this.fault;
  }

  private fail(code: ScanFault["code"], offset = this.position): false {
    this.fault ??= { code, offset };
    return false;
  }

  /** What stands here instead of something expected: the end of the text, bytes that are no text, or something else. */
  private unexpected(): false {
    const byte = this.bytes[this.position];
    if (byte === undefined) return this.fail("json-truncated", this.bytes.length);
    return this.fail(byte >= 0x80 && utf8LengthAt(this.bytes, this.position) === 0 ? "text-encoding" : "json-syntax");
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
    const base = this.keyCount;
    let seen: Set<string> | undefined;
    for (;;) {
      if (this.bytes[this.position] !== quote) return this.unexpected();
      const start = this.position;
      if (!this.string()) return false;
      const key = this.keyCache.textBetween(start + 1, this.position - 1);
      const count = this.keyCount - base;
      if (key === "__proto__") return this.fail("forbidden-key", start);
      if (count === manyKeys) seen = new Set(this.keys.slice(base, this.keyCount));
      if (seen === undefined ? this.isAmongKeys(base, key) : seen.has(key)) return this.fail("duplicate-key", start);
      if (count === this.limits.keys) return this.fail("limit-object", start);
      seen?.add(key);
      this.keys[this.keyCount] = key;
      this.keyCount += 1;
      this.skipSpace();
      if (this.bytes[this.position] !== 0x3a) return this.unexpected();
      this.position += 1;
      this.skipSpace();
      if (!this.value(depth)) return false;
      this.skipSpace();
      const next = this.bytes[this.position];
      if (next === 0x7d) {
        this.keyCount = base;
        return this.advance();
      }
      if (next !== 0x2c) return this.unexpected();
      this.position += 1;
      this.skipSpace();
    }
  }

  private isAmongKeys(base: number, key: string): boolean {
    for (let index = base; index < this.keyCount; index += 1) if (this.keys[index] === key) return true;
    return false;
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
    const { bytes } = this;
    const start = this.position + 1;
    this.position = start;
    // A high surrogate escape that still waits for its low half.
    let pendingAt = -1;
    for (;;) {
      const run = this.position;
      let end = run;
      while (plain[bytes[end] ?? 0] === 1) end += 1;
      this.position = end;
      const byte = bytes[end];
      if (end - start > this.limits.stringBytes) return this.fail("limit-string", start - 1);
      if (byte === undefined) return this.unexpected();
      if (pendingAt >= 0 && (end > run || byte !== backslash)) return this.fail("text-surrogate", pendingAt);
      if (byte === quote) return this.advance();
      if (byte === backslash) {
        const unit = this.escape();
        if (unit < 0) return false;
        const low = unit >= 0xdc00 && unit <= 0xdfff;
        if (pendingAt >= 0 !== low) return this.fail("text-surrogate", pendingAt >= 0 ? pendingAt : end);
        pendingAt = unit >= 0xd800 && unit <= 0xdbff ? end : -1;
      } else if (byte >= 0x80) {
        const length = utf8LengthAt(bytes, end);
        if (length === 0) return this.fail("text-encoding");
        if (length < 0) return this.fail("json-truncated", bytes.length);
        this.position += length;
      } else {
        return this.fail("json-syntax");
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
    if (letter === undefined || !shortEscapes.has(letter)) {
      this.position += 1;
      this.unexpected();
      return -1;
    }
    this.position += 2;
    return 0;
  }

  /** A number that JSON.parse keeps exactly: no exponent, no −0, integers within ±(2^53 − 1), decimals that read back alike. */
  private number(): boolean {
    const start = this.position;
    if (this.bytes[start] === 0x2d) this.position += 1;
    const first = this.position;
    this.digits();
    const whole = this.position - first;
    if (whole === 0) return this.unexpected();
    if (this.bytes[first] === 0x30 && whole > 1) return this.fail("json-syntax", start);
    let decimals = 0;
    if (this.bytes[this.position] === 0x2e) {
      this.position += 1;
      this.digits();
      decimals = this.position - first - whole - 1;
      if (decimals === 0) return this.unexpected();
    }
    const next = this.bytes[this.position];
    if (next === 0x65 || next === 0x45) return this.fail("number-form", start);
    const mayBeZero = first > start && this.bytes[first] === 0x30;
    if (!mayBeZero && whole + decimals <= exactDigits) return true;
    if (whole + decimals > mostDigits || !isExact(stringBetween(this.bytes, start, this.position), decimals > 0))
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
}

/** Beyond that no number of an archive is meant; it bounds what is copied below. */
const mostDigits = 32;

function isExact(text: string, decimal: boolean): boolean {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  if (!decimal) return !Object.is(value, -0);
  const shortest = String(value);
  return shortest === text || shortest === text.replace(/\.?0+$/, "");
}
