import { describe, expect, test } from "vitest";
import { scanJson } from "../../../src/model/scan/scanJson.js";
import { scanLimits } from "../../../src/model/scan/scanLimits.js";

const encoder = new TextEncoder();
const scan = (text: string) => scanJson(encoder.encode(text));
/** Text with single bytes written as `\xff`. */
const raw = (text: string): Uint8Array =>
  Uint8Array.from(
    text
      .split(/(\\x[0-9a-f]{2})/)
      .flatMap((part) => (/^\\x/.test(part) ? [Number.parseInt(part.slice(2), 16)] : [...encoder.encode(part)])),
  );
const keys = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"k${index}":1`).join(",")}}`;

describe("hostile archives (A-01 … A-18)", () => {
  test("A-01: brackets nested 200,000 deep are refused at the 17th, of either kind", () => {
    expect(scan("[".repeat(200_000))).toEqual({ code: "limit-depth", offset: 16 });
    expect(scan('{"a":'.repeat(200_000))).toEqual({ code: "limit-depth", offset: 80 });
    expect(scan("[".repeat(16) + "]".repeat(16))).toBeUndefined();
  });

  test("A-02: an archive of more than 16 MiB is refused before it is read", () => {
    const huge = new Uint8Array(16 * 1024 * 1024 + 1);
    expect(scanJson(huge)).toEqual({ code: "limit-line", offset: 16 * 1024 * 1024 });
    huge.fill(0x20);
    huge[0] = 0x31;
    expect(scanJson(huge.subarray(0, -1))).toBeUndefined();
  });

  test("A-04: the 257th key of an object is refused, nested ones counted apart", () => {
    expect(scan(keys(256))).toBeUndefined();
    expect(scan(keys(257))).toEqual({ code: "limit-object", offset: keys(256).length });
    expect(scan(keys(100_000))?.code).toBe("limit-object");
    expect(scan(`[${keys(200)},{"a":${keys(256)},"b":${keys(256)}}]`)).toBeUndefined();
  });

  test("A-04: a string of 64 KiB passes, one byte more does not, whether letters, wide letters or escapes", () => {
    const most = scanLimits.stringBytes;
    expect(scan(`["${"a".repeat(most)}"]`)).toBeUndefined();
    expect(scan(`["${"a".repeat(most + 1)}"]`)).toEqual({ code: "limit-string", offset: 1 });
    expect(scan(`["${"礼".repeat((most - 1) / 3)}a"]`)).toBeUndefined();
    expect(scan(`["${"礼".repeat((most - 1) / 3)}ab"]`)).toEqual({ code: "limit-string", offset: 1 });
    expect(scan(`["${"\\n".repeat(most / 2)}"]`)).toBeUndefined();
    expect(scan(`["${"\\n".repeat(most / 2)}\\n"]`)).toEqual({ code: "limit-string", offset: 1 });
    expect(scan(`{"${"a".repeat(5_000_000)}":1}`)).toEqual({ code: "limit-string", offset: 1 });
  });

  test.each([
    ['{"__proto__":{"grade":"A"}}', 1],
    ['{"records":[{"__proto__":1}]}', 13],
    ['{"related":{"posts":[{"a":1,"__proto__":null}]}}', 28],
    ['{"\\u005f_proto__":1}', 1],
    ['{"\\u005F\\u005f\\u0070roto\\u005f_":1}', 1],
  ])("A-05, A-07: %s holds the forbidden key", (text, offset) => {
    expect(scan(text)).toEqual({ code: "forbidden-key", offset });
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  });

  test("A-06: names of Object.prototype are keys like others, and __proto__ is a value like others", () => {
    expect(
      scan('{"constructor":1,"hasOwnProperty":2,"toJSON":3,"then":4,"valueOf":5,"__proto":6,"a":"__proto__"}'),
    ).toBeUndefined();
    expect(scan('{"constructor":1,"constructor":1}')?.code).toBe("duplicate-key");
  });

  test.each([
    ['{"amount":1,"amount":9}', 12],
    ['{"a":1,"\\u0061":2}', 7],
    ['{"\\u0061":1,"a":2}', 12],
    ['{"a/b":1,"a\\/b":2}', 9],
    ['{"礼":1,"\\u793c":2}', 9],
    ['{"𠮷":1,"\\ud842\\udfb7":2}', 10],
    ['{"":1,"":2}', 6],
    ['{"a":{"a":1,"b":{"a":1}},"a":2}', 25],
    ['[{"a":1},{"b":1,"b":2}]', 16],
    [`{${keys(100).slice(1, -1)},"k7":1}`, keys(100).length],
  ])("A-08, A-09: the second of two equal keys is refused (%s)", (text, offset) => {
    expect(scan(text)).toEqual({ code: "duplicate-key", offset });
  });

  test("A-08: the same key in several objects, and keys equal only after NFC or case folding, are no duplicates", () => {
    expect(scan('[{"a":{"a":{"a":1}}},{"a":[{"a":1},{"a":2}]}]')).toBeUndefined();
    expect(scan('{"a":1,"A":2,"é":3,"e\u0301":4}')).toBeUndefined();
  });

  test.each([
    ['["\\xff"]', 2],
    ['["a\\xc0\\xaf"]', 3],
    ['["\\xc1\\xbf"]', 2],
    ['["\\xe0\\x9f\\xbf"]', 2],
    ['["\\xf0\\x8f\\xbf\\xbf"]', 2],
    ['["\\xf4\\x90\\x80\\x80"]', 2],
    ['["\\xf5\\x80\\x80\\x80"]', 2],
    ['["\\xed\\xa0\\x80\\xed\\xb0\\x80"]', 2],
    ['["\\x80"]', 2],
    ['["\\xe7\\xa4"]', 2],
    ['["\\xe7a\\xbc"]', 2],
    ['{"\\xb0\\xa1":1}', 2],
    ["[1,\\xff]", 3],
    ["\\xff\\xfe{\\x00}\\x00", 0],
    ['{"a":1}\\x80', 7],
  ])("A-10: %s is no UTF-8", (text, offset) => {
    expect(scanJson(raw(text))).toEqual({ code: "text-encoding", offset });
  });

  test.each([
    ['["\\ud800"]', 2],
    ['["a\\udc00"]', 3],
    ['["\\ud800\\ud800\\udc00"]', 2],
    ['["\\ud800a\\udc00"]', 2],
    ['["\\ud800\\n"]', 2],
    ['["\\ud83d\\ude00\\ude00"]', 14],
    ['["\\ud800礼"]', 2],
    ['{"\\uDBFF":1}', 2],
  ])("A-11: %s holds half a surrogate pair", (text, offset) => {
    expect(scan(text)).toEqual({ code: "text-surrogate", offset });
  });

  test("A-12: a BOM is accepted at the very start only", () => {
    expect(scan('\ufeff{"a":1}')).toBeUndefined();
    expect(scan('\ufeff\ufeff{"a":1}')).toEqual({ code: "json-syntax", offset: 3 });
    expect(scan(' \ufeff{"a":1}')).toEqual({ code: "json-syntax", offset: 1 });
    expect(scan('{"a":1}\ufeff')).toEqual({ code: "json-syntax", offset: 7 });
    expect(scan('["\ufeff"]')).toBeUndefined();
  });

  test("A-13: white space of JSON round everything is accepted, other white space is not", () => {
    expect(scan(' \t\r\n{ "a" : [ 1 , 2 ] , "b" : { } , "c" : [ ] } \r\n\n')).toBeUndefined();
    for (const space of ["\u00a0", "\u3000", "\u000b", "\f", "\u2028", "\u0000"])
      expect(scan(`{"a":${space}1}`)).toEqual({ code: "json-syntax", offset: 5 });
  });

  test("A-15: text that ends anywhere before its end is truncated, at its last byte", () => {
    const text = encoder.encode('{"a":[1,-2.5,"\\u793c礼\\n𠮷"],"b":{"c":true,"d":null}}');
    for (let length = 0; length < text.length; length += 1)
      expect(scanJson(text.subarray(0, length))).toEqual({ code: "json-truncated", offset: length });
    expect(scanJson(text)).toBeUndefined();
  });

  test.each([
    ["NaN", 0],
    ["[Infinity]", 1],
    ["[-Infinity]", 2],
    ["[undefined]", 1],
    ['{"a":1}// x', 7],
    ["/* x */1", 0],
    ["[1,]", 3],
    ['{"a":1,}', 7],
    ["{'a':1}", 1],
    ["['a']", 1],
    ["{a:1}", 1],
    ['{"a" 1}', 5],
    ['{"a"}', 4],
    ["[1 2]", 3],
    ["[,1]", 1],
    ["]", 0],
    ["[1}", 2],
    ["tru e", 3],
    ["[nul]", 4],
    ["[True]", 1],
    ['["a\nb"]', 3],
    ['["\\x41"]', 3],
    ['["\\u00g0"]', 6],
    ["['", 1],
    ["[+1]", 1],
    ["[.5]", 1],
    ["[1.]", 3],
    ["[01]", 1],
    ["[-01]", 1],
    ["[0x10]", 2],
    ["[--1]", 2],
    ["[1_000]", 2],
    ["{1:2}", 1],
    ["{}}", 2],
    ['["a\u0000"]', 3],
    ["[1,,2]", 3],
  ])("A-16: %j is no JSON", (text, offset) => {
    expect(scan(text)).toEqual({ code: "json-syntax", offset });
  });

  test("A-17: a list, a text or nothing is JSON; that it is no archive is for the model to say", () => {
    for (const text of ["[]", '"text"', "null", "true", "0"]) expect(scan(text)).toBeUndefined();
  });

  test("A-18: a second object on the line is refused where it begins", () => {
    expect(scan('{"a":1} {"b":2}')).toEqual({ code: "json-syntax", offset: 8 });
    expect(scan("1 2")).toEqual({ code: "json-syntax", offset: 2 });
  });

  test.each([
    "1e3",
    "1E3",
    "1e400",
    "1.5e-7",
    "-0",
    "-0.0",
    "-0.00",
    "9007199254740992",
    "-9007199254740992",
    "9007199254740993",
    "12345678901234567890",
    "9007199254740992.0",
    "9007199254740993.0",
    "1.00000000000000000001",
    "0.15000000000000000001",
    "0.1000000000000000055511151231257827",
    `1${"0".repeat(400)}`,
  ])("A-20, A-22: %s would not be read exactly", (number) => {
    expect(scan(`{"a":${number}}`)).toEqual({ code: "number-form", offset: 5 });
  });

  test.each([
    "0",
    "-1",
    "9007199254740991",
    "-9007199254740991",
    "0.15",
    "-0.5",
    "0.150",
    "100.0",
    "0.0",
    "0.3333333333333333",
    "0.30000000000000004",
    "12345678.12345678",
    "100.5",
  ])("%s is read exactly", (number) => {
    expect(scan(`{"a":${number}}`)).toBeUndefined();
  });
});

test("limits are raised by name", () => {
  const bytes = encoder.encode(`[${"[".repeat(20)}${"]".repeat(20)}]`);
  expect(scanJson(bytes)?.code).toBe("limit-depth");
  expect(scanJson(bytes, { ...scanLimits, depth: 32 })).toBeUndefined();
  expect(scanJson(encoder.encode(keys(300)), { ...scanLimits, keys: 300 })).toBeUndefined();
  expect(scanJson(encoder.encode('"abcd"'), { ...scanLimits, stringBytes: 3 })).toEqual({
    code: "limit-string",
    offset: 0,
  });
  expect(scanJson(encoder.encode("1234"), { ...scanLimits, bytes: 3 })).toEqual({ code: "limit-line", offset: 3 });
});

test("keys that share a slot of the cache are still told apart", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `k${index.toString(36)}`);
  const records = Array.from(
    { length: 100 },
    (_, record) =>
      `{${names
        .slice(record * 200, record * 200 + 200)
        .map((name) => `"${name}":1`)
        .join(",")}}`,
  );
  expect(scan(`[${records.join(",")},${records.join(",")}]`)).toBeUndefined();
  const last = `{"${names[0]}":1,"${names[19_999]}":1,"${names[0]}":2}`;
  expect(scan(`[${records.join(",")},${last}]`)?.code).toBe("duplicate-key");
});
