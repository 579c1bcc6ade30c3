import { expect, test } from "vitest";
import { record, thing } from "../../engine/evaluate.js";
import { saysOf } from "../evaluate/saysOf.js";

/* The engine left out the bounds of a window where the record's own date is missing too: with the date alone it stays open. */
test("of a record without a date the bounds of the window that are missing are named with it", async () => {
  const body = `each: thing
let: { first: { min: answer.n, between: [thing.due, asOf] } }
when: { fact: first, operator: greaterThanInclusive, value: 1 }`;
  const records = [thing("T-1"), record("answer", "A-1", { n: 5 })];
  const missing = (await saysOf(body, { records })).map((one) => one.missing);
  expect(missing).toEqual([["answer.occurredOn", "thing.due"]]);
});
