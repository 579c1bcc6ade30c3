import { expect, test } from "vitest";
import { outcomeOf, record, thing } from "./evaluate.js";

const review = (id: string, parts: object) =>
  record("review", id, { rule: "r", key: "T-1", decision: "confirmed", decidedOn: "2025-03-01", ...parts });
const reviewed = (...reviews: readonly object[]) =>
  outcomeOf("each: thing", { records: [thing("T-1"), ...reviews] as never }).review;

test("a finding carries the review of its rule and key, and no other", () => {
  expect(reviewed(review("R-1", { incidentId: "I-1" }))).toEqual({
    record: "R-1",
    decision: "confirmed",
    decidedOn: 20148,
    incidentId: "I-1",
  });
  expect(reviewed(review("R-1", { key: "T-2" }))).toBeNull();
  expect(reviewed(review("R-1", { rule: "other" }))).toBeNull();
});

test("the latest decision wins, on one day the milder", () => {
  const later = review("R-2", { decision: "dismissed", decidedOn: "2025-04-01" });
  expect(reviewed(review("R-1", {}), later)?.decision).toBe("dismissed");
  expect(reviewed(review("R-1", { decidedOn: "2025-05-01" }), later)?.decision).toBe("confirmed");
  expect(
    reviewed(
      review("R-1", { decidedOn: "2025-04-01" }),
      review("R-2", { decision: "reviewed-open", decidedOn: "2025-04-01" }),
    )?.decision,
  ).toBe("reviewed-open");
  expect(reviewed(review("R-1", { decidedOn: "2025-04-01", decision: "reviewed-open" }), later)?.decision).toBe(
    "dismissed",
  );
});

test("a review that has lapsed, or is to come, does not hold", () => {
  expect(reviewed(review("R-1", { validUntil: "2025-06-29" }))).toBeNull();
  expect(reviewed(review("R-1", { validUntil: "2025-06-30" }))?.record).toBe("R-1");
  expect(reviewed(review("R-1", { decidedOn: "2025-07-01" }))).toBeNull();
});

test("a review of an older version holds for the newer one", () => {
  const newer = thing("T-9", { supersedes: "T-1", recordedOn: "2025-02-01" });
  const outcome = outcomeOf("each: thing", { records: [thing("T-1"), newer, review("R-1", {})] });
  expect(outcome.id).toBe("r/T-9");
  expect(outcome.review?.record).toBe("R-1");
});

test("a review takes nothing from the outcome itself", () => {
  const outcome = outcomeOf("each: thing", { records: [thing("T-1"), review("R-1", { decision: "dismissed" })] });
  expect(outcome).toMatchObject({ status: "fires", standing: "documented" });
});
