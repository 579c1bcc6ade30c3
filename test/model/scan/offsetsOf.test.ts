import { expect, test } from "vitest";
import { offsetsOf } from "../../../src/model/scan/offsetsOf.js";

const bytes = new TextEncoder().encode(
  '\ufeff { "礼" : [ {"a/b":1}, "x\\"]}", -2.5 ] , "\\u0061":{"~":null}, "e":[] }\n',
);
const offset = (pointer: string): number | undefined => offsetsOf(bytes, [pointer]).get(pointer);
const at = (pointer: string): string => new TextDecoder().decode(bytes.subarray(offset(pointer))).slice(0, 3);

test("pointers lead through lists, escapes of either kind and wide letters", () => {
  expect(offset("")).toBe(4);
  expect(at("/礼/0/a~1b")).toBe("1},");
  expect(at("/礼/1")).toBe('"x\\');
  expect(at("/礼/2")).toBe("-2.");
  expect(at("/a/~0")).toBe("nul");
  expect(at("/e")).toBe("[] ");
});

test("where a pointer leads nowhere, the last value on its way is named", () => {
  expect(at("/礼/7")).toBe("[ {");
  expect(at("/礼/x")).toBe("[ {");
  expect(at("/礼/0/b")).toBe('{"a');
  expect(at("/e/0")).toBe("[] ");
  expect(at("/礼/1/0/0")).toBe('"x\\');
  expect(offset("/none")).toBe(4);
});

test("many pointers are found in one walk, a pointer and what is below it alike", () => {
  const pointers = ["", "/礼", "/礼/0", "/礼/0/a~1b", "/礼/0", "/none/1"];
  const found = offsetsOf(bytes, pointers);
  expect([...found.keys()].sort()).toEqual([...new Set(pointers)].sort());
  for (const pointer of pointers) expect(found.get(pointer)).toBe(offset(pointer));
});

test("nothing asked, nothing found", () => {
  expect(offsetsOf(bytes, []).size).toBe(0);
});
