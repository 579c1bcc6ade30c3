import { expect, test } from "vitest";
import { displayWidth } from "../../../src/kernel/index.js";

test.each([
  ["gift", 4],
  ["礼品", 4],
  ["礼品 gift", 9],
  ["，。（）：", 10],
  ["ｆｕｌｌ", 8],
  ["ﾊﾝｶｸ", 4],
  ["한글", 4],
  ["かな", 4],
  ["𠮷", 2],
  ["𲎰", 2],
  ["e\u0301", 1],
  ["a\u200bb", 2],
  ["é", 1],
  ["", 0],
  ["🎁", 2],
  ["…", 1],
  [`a${"\u0301".repeat(1000)}`, 1],
])("%s takes %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
