import { expect, test } from "vitest";
import { thing } from "../../engine/evaluate.js";
import { saysOf } from "../evaluate/saysOf.js";

const shown = async (measure: string, records: readonly object[], rest: object = {}): Promise<unknown> => {
  const body = `let: { m: ${measure} }\nwhen: { any: [ { fact: m, operator: present }, { fact: m, operator: absent } ] }`;
  const [outcome] = await saysOf(body, { records, ...rest });
  return outcome?.measures[0]?.value;
};

/* The engine said 1: but what is not recorded may turn out to be none, and none is not counted. */
test("the number of different values is 0 or 1 where the only one is missing", async () => {
  expect(await shown("{ countDistinct: thing.code }", [thing("T-1")])).toMatchObject({ state: "range", text: "0..1" });
});

/* The engine counted 2: a month and a day of it were two dates. */
test("a month and a day of it are one date or two", async () => {
  const records = [thing("T-1", { due: "2024-05" }), thing("T-2", { due: "2024-05-03" })];
  expect(await shown("{ countDistinct: thing.due }", records)).toMatchObject({ state: "range", text: "1..2" });
  expect(await shown("{ countDistinct: thing.due }", records.slice(0, 1))).toEqual({ state: "known", text: "1" });
});

/* The engine showed collected amounts in fen and collected dates as day numbers. */
test("collected values are shown as they are written", async () => {
  const records = [thing("T-1", { due: "2024-05-03", paid: "12.00 CNY" })];
  const known = (text: string) => ({ state: "known", text });
  expect(await shown("{ collect: thing.due }", records)).toEqual(known("2024-05-03"));
  expect(await shown("{ collect: thing.paid }", records)).toEqual(known("12.00 CNY"));
});

/* The engine said no: the month was not among the collected dates. */
test("a date that is not exact may be among collected dates", async () => {
  const body = `each: thing
let: { days: { collect: { record: thing, as: other, fact: other.due } } }
when: { fact: thing.occurredOn, operator: in, value: { fact: days } }`;
  const records = [thing("T-1", { occurredOn: "2024-05", due: "2024-05-03" })];
  expect((await saysOf(body, { records })).map(({ status }) => status)).toEqual(["unknown"]);
});

/* The engine showed `0`, and `0..` where there may be more: an amount has a currency (decision 9). */
test("a sum of nothing is nought in the fact's own currency", async () => {
  const zero = { state: "known", text: "0.00 CNY", label: { zh: "0.00 元", en: "0.00 CNY" } };
  expect(await shown("{ sum: thing.paid }", [])).toEqual(zero);
  expect(await shown("{ sum: thing.paid, inAny: 30 days }", [])).toEqual(zero);
});

/* The engine kept what it had as the least: records that are not held may be below 0 and lower every span. */
test("the largest span of values below 0 over a partial type is at least nought", async () => {
  const records = [thing("T-1", { signed: 5 })];
  const loaded = { thing: "partial" };
  expect(await shown("{ sum: thing.signed, inAny: 30 days }", records, { loaded })).toMatchObject({ text: "0.." });
});

/* The engine said unknown: within the period or in the future, no day of the date is longer ago. */
test("a date that begins within the period and ends in the future is not older than it", async () => {
  const body = "each: thing\nwhen: { fact: thing.due, operator: olderThan, value: 12 months }";
  expect(await saysOf(body, { records: [thing("T-1", { due: "2025" })] })).toEqual([]);
});
