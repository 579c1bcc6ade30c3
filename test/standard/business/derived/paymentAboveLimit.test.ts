import { expect, test } from "vitest";
import type { RecordInput } from "../../../../src/model/index.js";
import type { standardModel } from "../../../../src/standard/index.js";
import { exampleRecords } from "../../exampleRecords.js";
import { factOf, viewOf } from "../../viewOf.js";

type Payment = RecordInput<typeof standardModel, "payment">;

const payment = (more: Partial<Payment>): Payment => ({
  ...exampleRecords.payment,
  amount: "1000.01 CNY",
  approvalLimitThen: null,
  ...more,
});
function facts(record: Payment, approvalLimit: string | null | undefined = "1000.00 CNY"): readonly unknown[] {
  const post = approvalLimit === undefined ? { id: "P-1" } : { id: "P-1", approvalLimit };
  const view = viewOf([record], { asOf: "2025-06-30", related: { posts: [post] } });
  return ["aboveLimit", "aboveLimitAlone"].map((name) => factOf(view, "payment", "PM1", name));
}

test("a payment is above the limit from the first fen on, and alone without a second signer", () => {
  expect(facts(payment({ secondSignerId: null }))).toEqual([true, true]);
  expect(facts(payment({ secondSignerId: "C-7" }))).toEqual([true, false]);
  expect(facts(payment({ secondSignerId: "C-1" }))).toEqual([true, true]);
  expect(facts(payment({ secondSignerId: null, amount: "1000.00 CNY" }))).toEqual([false, false]);
});

test("the limit of the time goes before that of the post register", () => {
  expect(facts(payment({ secondSignerId: null, approvalLimitThen: "2000.00 CNY" }))).toEqual([false, false]);
});

test("a post without a limit has no answer and nobody signs alone above it", () => {
  expect(facts(payment({ secondSignerId: null }), null)).toEqual([null, false]);
});

test("a missing limit, amount or signer leaves it unknown", () => {
  const bare = viewOf([payment({ secondSignerId: null })], { asOf: "2025-06-30" });
  expect(factOf(bare, "payment", "PM1", "aboveLimit")).toBeUndefined();
  expect(factOf(bare, "payment", "PM1", "aboveLimitAlone")).toBeUndefined();
  const { secondSignerId, ...unsigned } = payment({});
  expect(secondSignerId).toBeNull();
  expect(facts(unsigned)).toEqual([true, undefined]);
  const { amount, ...unvalued } = payment({ secondSignerId: null });
  expect(amount).toBeDefined();
  expect(facts(unvalued)).toEqual([undefined, undefined]);
});
