import fc from "fast-check";
import { expect, test } from "vitest";
import { stringBetween } from "../../../src/model/scan/stringBetween.js";

const encoder = new TextEncoder();
const read = (quoted: string): string => {
  const bytes = encoder.encode(quoted);
  return stringBetween(bytes, 1, bytes.length - 1);
};

test("every escape of JSON is resolved as JSON.parse does", () => {
  const written = '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u00E9\\u793c\\uD842\\udfb7"';
  expect(read(written)).toBe(JSON.parse(written));
});

test("texts of every length of UTF-8, escaped or not, are read as JSON.parse reads them", () => {
  const letter = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom("\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "\u{10000}", "\u{10ffff}", "礼", "\ufeff"),
  );
  const hex = (text: string): string =>
    Array.from(text, (_, index) => index)
      .map((index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join("");
  const piece = fc
    .tuple(letter, fc.boolean())
    .map(([text, escaped]) => (escaped && text.length === 1 ? hex(text) : JSON.stringify(text).slice(1, -1)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const quoted = `"${pieces.join("")}"`;
      expect(read(quoted)).toBe(JSON.parse(quoted));
    }),
    { numRuns: 1000 },
  );
});
