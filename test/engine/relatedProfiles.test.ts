import { expect, test } from "vitest";
import { outcomeOf, record, thing, verdictOf } from "./evaluate.js";

const high = "each: thing\nwhen: { fact: post.level, operator: equal, value: high }";
const posts = [
  { id: "P-1", level: "high" },
  { id: "P-2", level: "low" },
  { id: "P-3", level: "high" },
];
const held = (id: string, parts: object) =>
  record("tenure", id, {
    postId: "P-1",
    unitId: "U-1",
    precedence: 1,
    effectiveFrom: "2023-01-01",
    effectiveTo: null,
    ...parts,
  });
const verdict = (records: readonly object[], parts: object = {}) =>
  verdictOf(high, { records: [thing("T-1", parts), ...records] as never, related: { posts } });

test("a post is the one the record names, else the one held on the event date", () => {
  expect(verdict([held("H-1", { postId: "P-2" })], { postId: "P-1" })).toBe("fires");
  expect(verdict([held("H-1", {})])).toBe("fires");
  expect(verdict([held("H-1", { postId: "P-2" })])).toBe("silent");
  expect(verdict([held("H-1", { effectiveTo: "2024-03-09" })])).toBe("unknown (post.level)");
  expect(verdict([held("H-1", { effectiveTo: "2024-03-10" })])).toBe("fires");
});

test("of several the one of highest precedence, then of latest start", () => {
  expect(verdict([held("H-1", { precedence: 2 }), held("H-2", { postId: "P-2" })])).toBe("fires");
  expect(verdict([held("H-1", {}), held("H-2", { postId: "P-2", effectiveFrom: "2023-06-01" })])).toBe("silent");
});

test("several that are equally right must agree", () => {
  expect(verdict([held("H-1", {}), held("H-2", { postId: "P-2" })])).toBe("unknown (post.level)");
  expect(verdict([held("H-1", {}), held("H-2", { postId: "P-3" })])).toBe("fires");
});

test("an open end, post or precedence leaves the post open, unless all lead to the same one", () => {
  expect(
    verdict([held("H-1", {}), held("H-2", { postId: "P-2", effectiveFrom: "2024", recordedOn: "2024-12-31" })]),
  ).toBe("unknown (post.level)");
  expect(verdict([held("H-1", {}), held("H-2", { effectiveFrom: "2024", recordedOn: "2024-12-31" })])).toBe("fires");
  expect(verdict([held("H-1", {}), held("H-2", { postId: undefined })])).toBe("unknown (post.level)");
  expect(verdict([held("H-1", {}), held("H-2", { postId: "P-2", precedence: undefined })])).toBe(
    "unknown (post.level)",
  );
});

test("a profile that is not in the archive is missing", () => {
  expect(verdict([held("H-1", { postId: "P-9" })])).toBe("unknown (post.level)");
});

test("the unit is found the same way", () => {
  const body = "each: thing\nwhen: { fact: unit.size, operator: greaterThan, value: 5 }";
  const related = { units: [{ id: "U-1", size: 10 }] };
  expect(verdictOf(body, { records: [thing("T-1"), held("H-1", {})], related })).toBe("fires");
});

test("the post's factor is the held post's, or all that it may be", () => {
  const factor = (records: readonly object[]) =>
    outcomeOf("each: thing", { records: [thing("T-1"), ...records] as never, related: { posts } }).postFactor;
  expect(factor([held("H-1", {})])).toEqual({ lo: 1200, hi: 1200 });
  expect(factor([held("H-1", { postId: "P-2" })])).toEqual({ lo: 900, hi: 900 });
  expect(factor([])).toEqual({ lo: 900, hi: 1200 });
  expect(factor([held("H-1", {}), held("H-2", { postId: "P-2" })])).toEqual({ lo: 900, hi: 1200 });
});
