import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decodeField } from "../../../src/model/archive/decodeField.js";
import { describeField } from "../../../src/model/fields/describeField.js";
import { civilDate, id, money, period, share, text, titled } from "../../../src/model/index.js";

const title = titled("字段", "Field");
const schemas: Readonly<Record<string, z.ZodType>> = {
  boolean: z.boolean().meta(title),
  integer: z.int().meta(title),
  "bounded integer": z.int().min(1).max(5).meta(title),
  "integer that may be negative": z.int().meta(titled("字段", "Field", { negative: true })),
  text: text().meta(title),
  "short text": text()
    .refine((value) => value.length < 4)
    .meta(title),
  id: id().meta(title),
  enum: z.enum(["a", "b"]).meta(title),
  money: money().meta(title),
  "money of one currency": money("CNY").meta(title),
  "money that may be negative": money().meta(titled("字段", "Field", { negative: true })),
  date: civilDate().meta(title),
  period: period().meta(title),
  share: share().meta(title),
  "list of enums": z.array(z.enum(["a", "b"])).meta(title),
  "short list of ids": z.array(id()).max(2).meta(title),
  "list of dates": z.array(civilDate()).meta(title),
  "none by default": civilDate().nullable().default(null).meta(title),
};

const digits = fc.stringMatching(/^-?\d{1,17}(\.\d{1,3})?$/);
const near = fc.oneof(
  fc.constantFrom(
    "a",
    "b",
    "c",
    "",
    " ",
    "C-1",
    "\u202e",
    "toString",
    "2024",
    "2024-02",
    "2024-02-29",
    "2023-02-29",
    "2024-5-1",
    "0000",
    "3000-01-01",
  ),
  fc.constantFrom(
    "24 months",
    "1 month",
    "12 month",
    "1 days",
    "-30 days",
    "2 years",
    "15 %",
    "15%",
    "12.5 %",
    "0.15",
    "１５ %",
    "1e3",
  ),
  fc.constantFrom(
    "500.00 CNY",
    "500 CNY",
    "-1.00 CNY",
    "500.0 CNY",
    "1,000.00 CNY",
    "500 JPY",
    "500.00 RMB",
    "500 cny",
    "90071992547409.92 CNY",
  ),
  fc.tuple(digits, fc.constantFrom("", " CNY", " JPY", " %", " days", " months")).map((parts) => parts.join("")),
  fc.constantFrom(0, 1, 5, 6, -1, 0.15, 100.5, 1e21, 2 ** 53, 2 ** 53 - 1, -(2 ** 53)),
  fc.integer(),
  fc.integer({ min: -3, max: 7 }),
  fc.boolean(),
);
const amount = fc.record(
  {
    amount: fc.oneof(fc.integer(), fc.constantFrom(2 ** 53, 0.5, "1")),
    currency: fc.constantFrom("CNY", "JPY", "XXX", "cny", 1),
    extra: fc.constant(1),
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(
  near,
  amount,
  fc.array(near, { maxLength: 3 }),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Forms that some type reads, often enough that no type is left with refusals only. */
const plausible = fc.constantFrom<unknown>(
  ...[true, false, 0, 1, 5, 6, -1, 0.15, "a", "b", "abcd", "C-1"],
  ...["2024-02-29", "2024-02", "2024", "24 months", "1 days", "15 %", "0.15", "500.00 CNY", "-1.00 CNY", "500 JPY"],
  ...[
    { amount: 1, currency: "CNY" },
    { amount: -1, currency: "JPY" },
    [],
    ["a"],
    ["a", "b"],
    ["a", "b", "a"],
    ["2024"],
  ],
);

/** Amounts and integers below zero are the field's own question, not its codec's. */
function isBelowZero(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isBelowZero);
  if (typeof value === "object" && value !== null && "amount" in value) return Number(value.amount) < 0;
  return typeof value === "number" && value < 0;
}

describe.each(Object.entries(schemas))("%s", (_, schema) => {
  test("the generated check accepts, refuses and decodes as zod does", () => {
    const field = describeField("gift", "value", schema);
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(plausible, anything), (value) => {
        const slow = schema.nullable().safeParse(value, { jitless: true });
        const fast = decodeField(value, field);
        const expected = slow.success && (field.mayBeNegative || !isBelowZero(slow.data));
        expect(typeof fast !== "function").toBe(expected);
        if (slow.success && typeof fast !== "function") {
          accepted += value === null ? 0 : 1;
          expect(fast).toEqual(slow.data);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(accepted).toBeGreaterThan(10);
  });
});

test("titles survive what zod wraps around a field", () => {
  const field = describeField("gift", "on", civilDate().meta(titled("日期", "On")).nullable().default(null));
  expect(field).toMatchObject({
    title: { zh: "日期", en: "On" },
    absentMeansNone: true,
    type: { scalar: "date", list: false },
  });
});

test("members of an enum have titles, in the order of the declaration", () => {
  const schema = z
    .enum(["self", "spouse"])
    .meta(titled("持有人", "Holder", { members: { self: ["本人", "Self"], spouse: ["配偶", "Spouse"] } }));
  expect(describeField("a", "b", schema)).toMatchObject({
    type: { members: ["self", "spouse"] },
    memberTitles: { self: { zh: "本人", en: "Self" }, spouse: { zh: "配偶", en: "Spouse" } },
  });
});

test.each([
  ["a default other than none", z.boolean().default(false)],
  ["a value for what cannot be read", z.int().catch(0)],
  ["an object", z.object({ a: z.int() })],
  ["a list of lists", z.array(z.array(z.int()))],
  ["a number with decimals", z.number()],
  ["a plain string", z.string()],
])("%s is no field type", (_, schema) => {
  expect(() => describeField("gift", "value", schema.meta(title))).toThrow(/^field-type: the field gift\.value/);
});

test("a field without titles is refused", () => {
  expect(() => describeField("gift", "value", money())).toThrow(/^field-untitled/);
});
