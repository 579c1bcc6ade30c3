import { expect, test } from "vitest";
import { rangeTitle } from "../../../src/kernel/index.js";

const three = { zh: "3", en: "3" };
const seven = { zh: "7", en: "7" };

test.each([
  [three, seven, "3 至 7", "3 to 7"],
  [three, undefined, "至少 3", "at least 3"],
  [undefined, seven, "至多 7", "at most 7"],
  [undefined, undefined, "不详", "not known"],
])("bounds %j and %j read %s, in English %s", (least, most, zh, en) => {
  expect(rangeTitle(least, most)).toEqual({ zh, en });
});
