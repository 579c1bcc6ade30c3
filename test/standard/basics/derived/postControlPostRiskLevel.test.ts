import { expect, test } from "vitest";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

const levelOf = (riskLevel: "high" | null | undefined, postId = "P-1"): unknown =>
  factOf(
    viewOf([{ ...exampleRecords.postControl, id: "X1", postId, unitId: "U-1" }], {
      asOf: "2025-06-30",
      subject: { kind: "unit", id: "U-1" },
      related: { posts: [{ id: "P-1", ...(riskLevel === undefined ? {} : { riskLevel }) }] },
    }),
    "postControl",
    "X1",
    "postRiskLevel",
  );

test("a control bears the risk level of its post", () => {
  expect(levelOf("high")).toBe("high");
});

test("a level that is not recorded, or a post that is not in the archive, leaves it unknown", () => {
  expect(levelOf(undefined)).toBeUndefined();
  expect(levelOf("high", "P-2")).toBeUndefined();
});
