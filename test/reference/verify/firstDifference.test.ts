import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDifference } from "../../../src/reference/verify/firstDifference.js";

const named = (code: string, pointer: string) => expect.objectContaining({ code: `verification-${code}`, pointer });

test.each([
  [{ a: 1 }, { a: "1" }, "value", "/a"],
  [{ a: null }, { a: {} }, "value", "/a"],
  [[], {}, "value", ""],
  [[1, 2], [1, 2, 3], "element-missing", "/2"],
  [[1, 3], [1, 2, 3], "element-missing", "/1"],
  [[1, 2, 2, 3], [1, 2, 3], "element-added", "/2"],
  [[1, 9, 3], [1, 2, 3], "value", "/1"],
  [[7, 2], [1, 2, 3], "value", "/0"],
  [{ b: 2 }, { a: 1, b: 2 }, "key-missing", "/a"],
  [{ a: 1, z: 0, b: 2 }, { a: 1, b: 2 }, "key-added", "/z"],
  [{ b: 2, a: 1 }, { a: 1, b: 2 }, "key-order", "/b"],
] as const)("%j beside %j: %s at %s", (actual, expected, code, pointer) => {
  expect(firstDifference(actual, expected, true)).toEqual(named(code, pointer));
});

test("where the order of keys is free only what is there counts", () => {
  expect(firstDifference({ b: 2, a: 1 }, { a: 1, b: 2 }, false)).toBeUndefined();
  expect(firstDifference({ b: 2, z: 0, a: 1 }, { a: 1, b: 2 }, false)).toEqual(named("key-added", "/z"));
  expect(firstDifference({ b: 2 }, { a: 1, b: 2 }, false)).toEqual(named("key-missing", "/a"));
});

test("there is a difference exactly where the texts differ", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.boolean(), (one, two, same) => {
      const [a, b] = [JSON.stringify(one), JSON.stringify(same ? one : two)];
      expect(firstDifference(JSON.parse(a), JSON.parse(b), true) === undefined).toBe(a === b);
    }),
    { numRuns: 300, seed: 48 },
  );
});
