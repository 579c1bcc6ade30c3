import fc from "fast-check";
import { expect, test } from "vitest";
import { visibleControls } from "../../../src/kernel/index.js";

test.each([
  ["\u001b[2J", "\\u{1b}[2J"],
  ["\u001b]8;;http://x\u0007", "\\u{1b}]8;;http://x\\u{7}"],
  ["a\rb\tc\bd", "a\\u{d}b\\u{9}c\\u{8}d"],
  ["a\u202eb", "a\\u{202e}b"],
  ["a\u200bb\ufeff", "a\\u{200b}b\\u{feff}"],
  ["a\u2028b", "a\\u{2028}b"],
  ["\ud800", "\\u{d800}"],
  ["\u0085\u009b", "\\u{85}\\u{9b}"],
])("%j is shown as %s", (text, shown) => {
  expect(visibleControls(text)).toBe(shown);
});

test("line feeds, letters of every script and combining marks stay", () => {
  for (const text of ["一\n二", "𠮷𲎰", "e\u0301", "葛\u{e0100}", "'\"`|<>&"]) expect(visibleControls(text)).toBe(text);
});

test("nothing that could act on a screen is left, and shown text stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visibleControls(text);
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(visibleControls(shown)).toBe(shown);
    }),
    { numRuns: 1000 },
  );
});
