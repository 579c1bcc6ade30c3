import { expect, test } from "vitest";
import { parameterAt } from "../../src/engine/parameterAt.js";
import type { Literal } from "../../src/kernel/index.js";
import type { Parameter } from "../../src/rulebook/index.js";
import { outcomeOf, thing, verdictOf } from "./evaluate.js";

/* limit.*: 10 from 2020-01-01, 20 from 2024-07-01. */
const equals = (param: string, value: number) =>
  `each: thing\nwhen: { not: { fact: thing.n, operator: notEqual, value: { param: ${param} } } }\nlet: { worth: ${value} }`.replace(
    /\nlet:.*/,
    "",
  );
const worth = (param: string, occurredOn: unknown, asOf = "2025-06-30") => {
  for (const n of [10, 20])
    if (
      verdictOf(equals(param, n), { asOf, records: [thing("T-1", { n, occurredOn, recordedOn: "2024-01-01" })] }) ===
      "fires"
    )
      return n;
  return verdictOf(equals(param, 0), {
    asOf,
    records: [thing("T-1", { n: 10, occurredOn, recordedOn: "2024-01-01" })],
  });
};
/** The same for records of later years: what was recorded early is cut at its recording. */
const worthOf = (param: string, occurredOn: string) => {
  for (const n of [10, 20])
    if (verdictOf(equals(param, n), { records: [thing("T-1", { n, occurredOn })] }) === "fires") return n;
  return verdictOf(equals(param, 0), { records: [thing("T-1", { n: 10, occurredOn })] });
};

test("the value in force on the event date counts, whatever the day of the assessment", () => {
  expect(worthOf("limit.event", "2024-06-30")).toBe(10);
  expect(worthOf("limit.event", "2024-07-01")).toBe(20);
});

test("at: asOf takes the value of the day of the assessment", () => {
  expect(worthOf("limit.now", "2021-01-01")).toBe(20);
  expect(worth("limit.now", "2021-01-01", "2024-06-30")).toBe(10);
});

test("lenient takes the more favourable of both", () => {
  expect(worthOf("limit.lenient", "2021-01-01")).toBe(20);
  expect(worth("limit.lenient", "2021-01-01", "2024-06-30")).toBe(10);
});

test("before its first value a parameter is unknown", () => {
  expect(worth("limit.event", "2019-12-31")).toBe("unknown (param limit.event)");
});

test("where the value hangs on the unknown part of the event date it is unknown, and the date is what is missing", () => {
  expect(worthOf("limit.event", "2024")).toBe("unknown (thing.occurredOn)");
  expect(worthOf("limit.event", "2024-08")).toBe(20);
  expect(worth("limit.event", undefined)).toBe("unknown (thing.occurredOn)");
});

test("evidence names the parameter and the day from which its value is in force", () => {
  const [evidence] = outcomeOf(
    "each: thing\nwhen: { fact: thing.n, operator: lessThan, value: { param: limit.event } }",
    { records: [thing("T-1", { n: 3 })] },
  ).evidence;
  expect(evidence?.param).toEqual({ id: "limit.event", from: "2020-01-01", configurable: true });
  expect(evidence?.against).toEqual({ state: "known", text: "10" });
});

const literal = (value: number): Literal => ({ type: "integer", value });
const periodOf = (unit: "months" | "days", count: number): Literal => ({ type: "period", value: { unit, count } });
const parameter = (rest: Partial<Parameter>): Parameter => ({
  id: "p",
  title: { zh: "参", en: "p" },
  type: { scalar: "integer", list: false },
  values: [],
  at: "event",
  configurable: false,
  ...rest,
});

test("entries of equal value do not make an event date's year matter, a change that is taken back does", () => {
  const day = { first: 0, last: 100 };
  const entry = (from: number, value: number) => ({ from, value: literal(value) });
  expect(parameterAt(parameter({ values: [entry(-10, 1), entry(50, 1)] }), day, 200)?.value).toEqual(literal(1));
  expect(parameterAt(parameter({ values: [entry(-10, 1), entry(50, 2), entry(60, 1)] }), day, 200)).toBeUndefined();
});

test("lenient weighs periods and dates too, and text stays with the event date", () => {
  const lenient = (favours: "higher" | "lower", ...values: readonly Literal[]) =>
    parameterAt(
      parameter({ at: "lenient", favours, values: values.map((value, index) => ({ from: index * 10, value })) }),
      { first: 0, last: 0 },
      20,
    )?.value;
  expect(lenient("higher", periodOf("months", 12), periodOf("days", 400))).toEqual(periodOf("days", 400));
  expect(lenient("lower", periodOf("months", 12), periodOf("months", 24))).toEqual(periodOf("months", 12));
  const date = (first: number): Literal => ({ type: "date", value: { first, last: first } });
  expect(lenient("higher", date(5), date(3))).toEqual(date(5));
  expect(lenient("higher", { type: "text", value: "a" }, { type: "text", value: "b" })).toEqual({
    type: "text",
    value: "a",
  });
});
