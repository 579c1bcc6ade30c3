import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "../../../src/kernel/index.js";

const oracle = (a: string, b: string): number => {
  const left = Array.from(a, (letter) => letter.codePointAt(0) ?? 0);
  const right = Array.from(b, (letter) => letter.codePointAt(0) ?? 0);
  for (const [index, point] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (point !== other) return Math.sign(point - other);
  }
  return left.length < right.length ? -1 : 0;
};

test("beyond U+FFFF the order is that of code points, not of UTF-16 units", () => {
  expect(["𠮷", "\uff21", "a"].sort(compareText)).toEqual(["a", "\uff21", "𠮷"]);
  expect(["𠮷", "\uff21", "a"].sort()).toEqual(["a", "𠮷", "\uff21"]);
});

test("a beginning comes before the whole, capitals before small letters, nothing is folded", () => {
  expect(["b", "ab", "a", "B", "é", "e\u0301", ""].sort(compareText)).toEqual([
    "",
    "B",
    "a",
    "ab",
    "b",
    "e\u0301",
    "é",
  ]);
});

test("the order agrees with a comparison of code point lists", () => {
  const letter = fc.constantFrom("a", "\ud7ff", "\ue000", "\uffff", "𐀀", "𠮷", "\u{10ffff}", "礼");
  const text = fc.oneof(
    fc.array(letter, { maxLength: 4 }).map((letters) => letters.join("")),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  let ties = 0;
  fc.assert(
    fc.property(text, text, (a, b) => {
      if (a === b) ties += 1;
      expect(compareText(a, b)).toBe(oracle(a, b));
      expect(compareText(b, a) + compareText(a, b)).toBe(0);
    }),
    { numRuns: 5000 },
  );
  expect(ties).toBeGreaterThan(0);
});
