import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

function incompatible(post: object | undefined): unknown {
  const related = post === undefined ? {} : { related: { posts: [{ id: "P-1", ...post }] } };
  const view = viewOf([exampleRecords.tenure], { asOf: "2025-06-30", ...related });
  return factOf(view, "tenure", "T1", "incompatibleWith");
}

test("the incompatible posts are those of the post register", () => {
  expect(incompatible({ incompatibleWith: ["P-7", "P-8"] })).toEqual(["P-7", "P-8"]);
  expect(incompatible({ incompatibleWith: [] })).toEqual([]);
  expect(incompatible({ incompatibleWith: null })).toBeNull();
  expect(incompatible({})).toBeUndefined();
  expect(incompatible(undefined)).toBeUndefined();
});
