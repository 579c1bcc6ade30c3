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

test("in the archive of a post only its own handover counts", () => {
  const subject = { kind: "post", id: "P-1", keyPost: true } as const;
  const own = { ...exampleRecords.rotation, fromPostId: "P-1", toPostId: "P-2" };
  const incoming = { ...own, id: "R2", fromPostId: "P-2", toPostId: "P-1" };
  const related = { posts: [{ id: "P-2", keyPost: true }] };
  const view = viewOf([own, incoming], { asOf: "2025-06-30", subject, related });
  expect(factOf(view, "rotation", own.id, "leavesKeyPost")).toBe(true);
  expect(factOf(view, "rotation", "R2", "leavesKeyPost")).toBe(false);
});
