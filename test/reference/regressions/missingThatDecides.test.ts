import { expect, test } from "vitest";
import { record, thing } from "../../engine/evaluate.js";
import { saysOf } from "../evaluate/saysOf.js";

const missingOf = async (...args: Parameters<typeof saysOf>): Promise<readonly string[]> =>
  (await saysOf(...args)).flatMap(({ missing }) => missing);

/* The engine named the date: but the window held it for certain, and only the flag left it open. */
test("a record that is open for one reason is not said to miss what was settled", async () => {
  const body = `let: { n: { count: thing, within: 24 months, where: { fact: thing.flag, operator: equal, value: true } } }
when: { fact: n, operator: greaterThan, value: 0 }`;
  expect(await missingOf(body, { records: [thing("T-1", { occurredOn: "2024" })] })).toEqual(["thing.flag"]);
});

/* The engine named the date of the thing: but the deadline has passed on whatever day it was. */
test("a deadline that has passed in any case leaves nothing open by its date", async () => {
  const body = `each: thing
expects: { record: answer, by: { shift: [thing.occurredOn, 30 days] }, late: remedies }`;
  const given = {
    records: [thing("T-1", { occurredOn: "2024-03" })],
    loaded: { thing: "complete", answer: "partial" },
  };
  expect(await missingOf(body, given)).toEqual(["answer"]);
});

/* The engine named the beginning of the expectation although no record was looked at. */
test("from when something counts is not missing where only the type is partial", async () => {
  const body = `each: thing
expects: { record: answer, from: thing.due, by: { shift: [thing.occurredOn, 30 days] }, late: remedies }`;
  const given = { records: [thing("T-1")], loaded: { thing: "complete", answer: "partial" } };
  expect(await missingOf(body, given)).toEqual(["answer"]);
});

/* The engine named the parameter: it has a value on every day, only the day of the record is not known. */
test("while records are grouped a parameter that hangs on a record's date names the date", async () => {
  const body = `each: { group: thing, by: thing.code, where: { fact: thing.n, operator: greaterThan, value: { param: limit.event } } }
let: { n: { count: thing } }
when: { fact: n, operator: greaterThan, value: 0 }`;
  const records = [thing("T-1", { code: "A", n: 15, occurredOn: "2024" })];
  expect(await missingOf(body, { records })).toEqual(["thing.occurredOn"]);
});

/* The engine said only the measure's name: what leaves the length of the span open had been dropped. */
test("the length of a span that is not known is named", async () => {
  const body = `each: thing
let: { most: { count: answer, inAny: { param: window.usual } } }
when: { fact: most, operator: greaterThan, value: 0 }`;
  const given = {
    records: [thing("T-1", { occurredOn: undefined }), record("answer", "A-1", { occurredOn: "2024-04-01" })],
  };
  expect(await missingOf(body, given)).toEqual(["thing.occurredOn"]);
});
