import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArchive } from "../../../../src/model/index.js";
import { archiveOf, giftOf, sampleModel } from "../../sampleModel.js";
import { parse, placeOf } from "./parse.js";

const encoder = new TextEncoder();

test("a sound archive is read without a word: values decoded, missing and none told apart", () => {
  const { archive, diagnostics } = parse(
    archiveOf([giftOf({ value: "800.00 CNY", disposal: null })], { loaded: "all" }),
  );
  expect(diagnostics).toEqual([]);
  expect(archive?.records[0]).toMatchObject({
    type: "gift",
    id: "G-1",
    level: "L1",
    withdrawn: false,
    supersedes: null,
    fields: { value: { amount: 80_000, currency: "CNY" }, disposal: null, giver: undefined, handedOverOn: null },
  });
  expect(archive?.unusable).toEqual([]);
});

test("fields are held in catalogue order, whatever the order in the file", () => {
  const record = giftOf({ value: "1.00 CNY" });
  const reversed = Object.fromEntries(Object.entries(record).reverse());
  const [a, b] = [record, reversed].map((one) => parse(archiveOf([one])).archive?.records[0]);
  expect(Object.keys(a?.fields ?? {})).toEqual(Object.keys(b?.fields ?? {}));
  expect(a?.digest).toBe(b?.digest);
});

test("each diagnostic gives the byte offset of its place", () => {
  const text = JSON.stringify(archiveOf([giftOf({ giver: "礼" }), giftOf({ id: "G-2", value: "much" })]));
  const [diagnostic] = parse(text).diagnostics;
  expect(placeOf(diagnostic)).toEqual({
    kind: "archive",
    pointer: "/records/1/value",
    offset: encoder.encode(text.slice(0, text.indexOf('"much"'))).length,
  });
});

test("a hundred diagnostics in full, the rest counted", () => {
  const { diagnostics } = parse(
    archiveOf(Array.from({ length: 130 }, (_, index) => giftOf({ id: `G-${index}`, value: "much" }))),
  );
  expect(diagnostics).toHaveLength(101);
  expect(diagnostics[100]).toMatchObject({ code: "more-diagnostics", args: { count: 30 }, severity: "info" });
});

test("a chain of 20,000 corrections is read", () => {
  const records = Array.from({ length: 20_000 }, (_, index) =>
    giftOf({ id: `G-${index}`, supersedes: index === 0 ? null : `G-${index - 1}` }),
  );
  expect(parse(archiveOf(records)).archive?.records).toHaveLength(20_000);
});

test("no bytes make it throw or touch a prototype (P-43)", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const keys = fc.constantFrom(
    "format",
    "subject",
    "records",
    "related",
    "loaded",
    "type",
    "id",
    "kind",
    "gift",
    "supersedes",
    "__proto__",
    "constructor",
    "posts",
    "sets",
    "peers",
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(
        "gift",
        "C-1",
        "cadre",
        "integrity-archive/1",
        "2024-01-01",
        "all",
        "complete",
        1,
        -1,
        null,
        true,
        "",
      ),
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(keys, tie("node"), { maxKeys: 6 }),
    ),
  })).node;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        fc.string({ unit: "binary" }),
        value.map((one) => JSON.stringify(one) ?? ""),
        value.map((one) => JSON.stringify({ ...archiveOf([]), related: one, records: [one, giftOf()], loaded: one })),
      ),
      (source) => {
        const { archive, diagnostics } = parseArchive(source, sampleModel);
        expect(archive !== undefined || diagnostics.length > 0).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
});
