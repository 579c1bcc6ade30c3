import { expect, test } from "vitest";
import { pointerAt } from "../../../src/reference/verify/pointerAt.js";

const text = '{"a/b":[1,{"c~":"}]{"}],"d":{},"e":"x"}';

test.each([
  ["1", "/a~1b/0"],
  ['{"c~"', "/a~1b/1"],
  ['"}]{"', "/a~1b/1/c~0"],
  ["{}", "/d"],
  ['"x"', "/e"],
  ['"e"', "/e"],
])("the pointer to %s is %s", (part, pointer) => {
  expect(pointerAt(text, text.indexOf(part))).toBe(pointer);
});

test("outside of all, and past the end, the pointer is that of the whole", () => {
  expect(pointerAt(text, 0)).toBe("");
  expect(pointerAt(`${text} 1`, text.length + 1)).toBe("");
  expect(pointerAt("", 0)).toBe("");
});

test("a key that breaks off is named as far as it goes", () => {
  expect(pointerAt('{"a":{"bro', 9)).toBe("/a/bro");
});
