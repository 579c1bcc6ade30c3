import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offsetsOf } from "../../../src/model/scan/offsetsOf.js";
import { scanJson } from "../../../src/model/scan/scanJson.js";

const encoder = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true });

/** What JSON.parse says of bytes once they are decoded strictly. */
function platformReads(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(strict.decode(bytes)) };
  } catch {
    return undefined;
  }
}

/** Codes that refuse what JSON.parse takes. */
const bans = new Set([
  "limit-depth",
  "limit-object",
  "limit-string",
  "forbidden-key",
  "duplicate-key",
  "text-surrogate",
  "number-form",
]);

const key = fc
  .oneof(fc.constantFrom("a", "b", "礼", "𠮷", 'q"', "\\", "\n", "constructor", ""), fc.string({ maxLength: 3 }))
  .filter((name) => name !== "__proto__");
const scalar = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.string({ unit: "grapheme" }),
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: 0, max: 999_999 }).map((value) => value / 1000),
);
const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(key, tie("value")), { maxLength: 4, selector: ([name]) => name })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));
const jsonText = fc
  .tuple(json, fc.constantFrom("", " ", "\t", "\n"))
  .map(([value, indent]) => JSON.stringify(value, undefined, indent));

/** Texts made of what JSON is made of, mostly wrong. */
const nearly = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      '"a"',
      '"b"',
      '"__proto__"',
      "1",
      "-",
      "0",
      ".5",
      "e1",
      "true",
      "null",
      "\\",
      "\\u0061",
      '"\\ud800"',
      " ",
      "\n",
      "礼",
      "\ufeff",
    ),
    { maxLength: 14 },
  )
  .map((parts) => encoder.encode(parts.join("")));
/** Good JSON with one byte replaced, dropped or doubled. */
const damaged = fc
  .tuple(jsonText, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 2))
  .map(([text, place, byte, way]) => {
    const bytes = [...encoder.encode(text)];
    const at = place % bytes.length;
    bytes.splice(at, way === 2 ? 0 : 1, ...(way === 1 ? [] : [byte]));
    return Uint8Array.from(bytes);
  });

describe("P-43: totality", () => {
  test("any bytes give nothing or one fault within them, and never throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), nearly, damaged), (bytes) => {
        const fault = scanJson(bytes);
        if (fault === undefined) return;
        expect(Object.keys(fault)).toEqual(["code", "offset"]);
        expect(fault.offset).toBeGreaterThanOrEqual(0);
        expect(fault.offset).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 3000 },
    );
  });

  test("what passes is what JSON.parse takes; what it takes is refused only by a ban of ours", () => {
    let passed = 0;
    let refused = 0;
    let banned = 0;
    fc.assert(
      fc.property(fc.oneof(nearly, damaged), (bytes) => {
        const fault = scanJson(bytes);
        const platform = platformReads(bytes);
        if (fault === undefined) passed += 1;
        else if (platform === undefined) refused += 1;
        else banned += 1;
        if (fault === undefined) expect(platform).toBeDefined();
        else if (platform !== undefined) expect(bans).toContain(fault.code);
      }),
      { numRuns: 5000 },
    );
    expect(passed).toBeGreaterThan(250);
    expect(refused).toBeGreaterThan(1000);
    expect(banned).toBeGreaterThan(10);
  });

  test("good JSON within the limits passes", () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        fc.pre(!/[\d.]e[+-]|-0[,\]}\s]/.test(text));
        expect(scanJson(encoder.encode(text))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test("a number passes only if it reads back as it was written", () => {
    const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,18})?$/);
    let exact = 0;
    let runs = 0;
    fc.assert(
      fc.property(digits, (text) => {
        runs += 1;
        const passes = scanJson(encoder.encode(text)) === undefined;
        // Exact decimal comparison on BigInt, in units of 10^-40, of the text and of the shortest text of what is read.
        const scale = (number: string): bigint => {
          const [, sign, whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? [];
          return BigInt(whole + decimals.padEnd(40, "0")) * (sign === "-" ? -1n : 1n);
        };
        const read = Number(text);
        const plain = /e/.test(String(read)) ? undefined : scale(String(read));
        const safe = Number.isSafeInteger(read) || !Number.isInteger(read);
        const small = text.replace(/\D/g, "").length <= 15;
        const expected = (plain === scale(text) || (small && plain === undefined)) && safe && !Object.is(read, -0);
        expect(passes, text).toBe(expected);
        if (passes) exact += 1;
      }),
      { numRuns: 2000 },
    );
    expect(exact / runs).toBeGreaterThan(0.1);
    expect(exact / runs).toBeLessThan(0.9);
  });
});

test("every value of a text is found at the byte where it stands", () => {
  const escaped = (name: string | number): string => String(name).replaceAll("~", "~0").replaceAll("/", "~1");
  const walk = (value: unknown, pointer: string, visit: (pointer: string, value: unknown) => void): void => {
    visit(pointer, value);
    if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, `${pointer}/${escaped(name)}`, visit);
  };
  fc.assert(
    fc.property(jsonText, fc.boolean(), (text, bom) => {
      const bytes = encoder.encode(bom ? `\ufeff${text}` : text);
      const values = new Map<string, unknown>();
      walk(JSON.parse(text), "", (pointer, value) => values.set(pointer, value));
      const offsets = offsetsOf(bytes, [...values.keys()]);
      for (const [pointer, value] of values) {
        const begin = strict.decode(bytes.subarray(offsets.get(pointer) ?? -1));
        const start = JSON.stringify(value).slice(0, 1);
        expect(
          begin.startsWith(typeof value === "object" && value !== null ? start : JSON.stringify(value)),
          pointer,
        ).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
