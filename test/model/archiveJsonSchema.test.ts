import { expect, test } from "vitest";
import { z } from "zod";
import { archiveJsonSchema, parseArchive } from "../../src/model/index.js";
import { archiveOf, giftOf, sampleModel } from "./sampleModel.js";

const published = archiveJsonSchema(sampleModel);
const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(published)));

function isValid(value: unknown): boolean {
  return schema.safeParse(value, { jitless: true }).success;
}

const shareholding = (parts: object) =>
  archiveOf([{ type: "shareholding", id: "H", cadreId: "C-1", recordedOn: "2024-01-01", ...parts }]);

test.each([
  ["an empty archive", archiveOf([])],
  [
    "a record with values, none and missing fields",
    archiveOf([giftOf({ value: "800.00 CNY", disposal: null })], { loaded: "all" }),
  ],
  ["minor units", archiveOf([giftOf({ value: { amount: 1, currency: "CNY" } })])],
  ["partly known dates", archiveOf([giftOf({ occurredOn: "2024-02" }), giftOf({ id: "G-2", occurredOn: "2024" })])],
  [
    "every value type",
    shareholding({
      percent: "15 %",
      listed: true,
      kinds: ["bonds"],
      balance: "-1.00 USD",
      stars: 3,
      term: "24 months",
      remark: "文",
    }),
  ],
  [
    "related parts",
    archiveOf([], {
      related: { posts: [{ id: "P", line: "x" }], records: [giftOf()], sets: { staffAccounts: ["a"] }, peers: [] },
      loaded: { gift: "partial" },
    }),
  ],
])("%s passes the published schema and the parser", (_, value) => {
  expect(isValid(value)).toBe(true);
  expect(parseArchive(JSON.stringify(value), sampleModel).diagnostics).toEqual([]);
});

test.each([
  ["another format", { ...archiveOf([]), format: "integrity-archive/2" }],
  ["no records", { format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" } }],
  ["another subject kind", archiveOf([], { subject: { kind: "ship", id: "S" } })],
  ["an unknown record type", archiveOf([giftOf({ type: "boat" })])],
  [
    "a record without the day it was recorded",
    archiveOf([giftOf({ recordedOn: undefined })].map((one) => JSON.parse(JSON.stringify(one)))),
  ],
  ["an amount of another currency", archiveOf([giftOf({ value: "1.00 USD" })])],
  ["an amount below zero", archiveOf([giftOf({ value: "-1.00 CNY" })])],
  ["a month 13", archiveOf([giftOf({ occurredOn: "2024-13" })])],
  ["an unknown member", archiveOf([giftOf({ disposal: "lost" })])],
  ["an id with a space", archiveOf([giftOf({ id: "a b" })])],
  ["an unknown state", archiveOf([], { loaded: { gift: "Complete" } })],
  ["an integer below zero", shareholding({ rounds: -1 })],
])("%s passes neither", (_, value) => {
  expect(isValid(value)).toBe(false);
  expect(parseArchive(JSON.stringify(value), sampleModel).diagnostics.map(({ severity }) => severity)).toContain(
    "error",
  );
});

test("each field has its titles and no derived fact is offered", () => {
  const text = JSON.stringify(published);
  expect(text).toContain("Value · 价值");
  expect(text).not.toContain('"endsOn"');
});
