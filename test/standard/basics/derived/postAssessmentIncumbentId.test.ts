import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

const incumbentOf = (incumbentId: string | null, postId = "P-1"): unknown =>
  factOf(
    viewOf([{ ...exampleRecords.postAssessment, id: "X1", postId, unitId: "U-1" }], {
      asOf: "2025-06-30",
      subject: { kind: "unit", id: "U-1" },
      related: { posts: [{ id: "P-1", incumbentId }] },
    }),
    "postAssessment",
    "X1",
    "incumbentId",
  );

test("an assessment bears who holds the post today, none where it is vacant", () => {
  expect(incumbentOf("C-9")).toBe("C-9");
  expect(incumbentOf(null)).toBeNull();
});

test("a post that is not in the archive leaves it unknown", () => {
  expect(incumbentOf("C-9", "P-2")).toBeUndefined();
});
