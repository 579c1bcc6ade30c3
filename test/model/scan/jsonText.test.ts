import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "../../../src/model/scan/jsonText.js";
import { scanJson } from "../../../src/model/scan/scanJson.js";

const encoder = new TextEncoder();

test("what passed the scanner means the same as an ASCII text", () => {
  const letters = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\u007f",
      "\u0080",
      "\u07ff",
      "\u0800",
      "\ufeff",
      "\uffff",
      "\u{10000}",
      "\u{10ffff}",
      "礼品",
      'a"\\礼',
    ),
  );
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: letters }), fc.boolean(), (value, marked) => {
      const written = JSON.stringify(value);
      const bytes = encoder.encode(`${marked ? "\ufeff" : ""}${written}`);
      fc.pre(scanJson(bytes) === undefined);
      const text = jsonText(bytes);
      expect(text).toMatch(/^[\0-\x7f]*$/);
      expect(JSON.parse(text)).toEqual(JSON.parse(written));
    }),
    { numRuns: 500 },
  );
});

test("letters of every length of UTF-8 stand where they stood, in keys as in values", () => {
  for (const letter of ["\u0080", "\u07ff", "\u0800", "\ufeff", "\uffff", "\u{10000}", "\u{10ffff}", "礼"])
    for (const text of [letter, `a${letter}`, `${letter}a`, `a${letter}${letter}b${letter}`]) {
      const written = JSON.stringify({ [text]: [text, "plain"] });
      expect(JSON.parse(jsonText(encoder.encode(written)))).toEqual({ [text]: [text, "plain"] });
    }
});
