import { expect, test } from "vitest";
import { isIdentifier } from "../../../src/kernel/index.js";

test.each([
  "C-0001",
  "a",
  "关联-甲/2024",
  "𠮷".repeat(128),
  "a".repeat(128),
  "é",
  "int-gift/G-1",
  "12345678901234567890",
  "𲎰",
])("%j may be an id", (text) => {
  expect(isIdentifier(text)).toBe(true);
});

test.each([
  "",
  "a".repeat(129),
  "𠮷".repeat(129),
  "a b",
  " a",
  "a\t",
  "a\n",
  "a\u0000",
  "a\u0085",
  "a\u00a0b",
  "a\u3000b",
  "a\u200bb",
  "a\u200db",
  "a\u202eb",
  "a\u2066b",
  "a\u061cb",
  "a\ufeffb",
  "a\u2028b",
  "a\u00adb",
  "\ud800",
  "a\udc00",
  "a\u{e000}",
  "a\u3164",
  "a\u{e0100}",
  "a\uffff",
])("%j may not: empty, too long, white space, control, bidi or invisible", (text) => {
  expect(isIdentifier(text)).toBe(false);
});
