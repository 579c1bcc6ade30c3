import { expect, test } from "vitest";
import { closest } from "../../../src/kernel/index.js";

const facts = ["gift.value", "gift.amount", "gift.occurredOn", "礼品.价值", "礼品.来源", "上交时间"];

test.each([
  ["gift.ammount", "gift.amount"],
  ["gift.aomunt", "gift.amount"],
  ["Gift.Value", "gift.value"],
  ["gift.ocurredOn", "gift.occurredOn"],
  ["礼品.价格", "礼品.价值"],
  ["上缴时间", "上交时间"],
  ["上交间时", "上交时间"],
])("%s is taken for %s", (word, expected) => {
  expect(closest(word, facts)).toBe(expected);
});

test("nothing is suggested where nothing is near", () => {
  for (const word of ["", "x", "entirely different", "礼金"]) expect(closest(word, facts)).toBeUndefined();
  expect(closest("gift", [])).toBeUndefined();
});

test("a word of one letter is near only to itself, case aside", () => {
  expect(closest("a", ["b", "ab"])).toBeUndefined();
  expect(closest("a", ["b", "A"])).toBe("A");
});

test("of equally near words the first is taken, and a nearer one later", () => {
  expect(closest("cat", ["bat", "hat"])).toBe("bat");
  expect(closest("cat", ["bat", "hat", "cat"])).toBe("cat");
});

test("letters beyond U+FFFF are one letter", () => {
  expect(closest("𠮷野", ["吉野"])).toBe("吉野");
});
