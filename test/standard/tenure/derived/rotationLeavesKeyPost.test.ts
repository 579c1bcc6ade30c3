import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

function leaves(change: object, post: object | undefined): unknown {
  const related = post === undefined ? {} : { related: { posts: [{ id: "P-1", ...post }] } };
  const record = { ...exampleRecords.rotation, fromPostId: "P-1", ...change };
  return factOf(viewOf([record], { asOf: "2025-06-30", ...related }), "rotation", record.id, "leavesKeyPost");
}

test("the post register says whether the post that was left is a key post", () => {
  expect(leaves({}, { keyPost: true })).toBe(true);
  expect(leaves({}, { keyPost: false })).toBe(false);
  expect(leaves({ fromPostId: null }, { keyPost: true })).toBe(false);
  expect(leaves({}, {})).toBeUndefined();
  expect(leaves({}, undefined)).toBeUndefined();
});
