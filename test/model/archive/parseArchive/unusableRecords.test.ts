import { describe, expect, test } from "vitest";
import { archiveOf, giftOf } from "../../sampleModel.js";
import { parse, seen } from "./parse.js";

describe("a record that cannot be used is listed, the others stay", () => {
  const cases: Readonly<Record<string, readonly [parts: Readonly<Record<string, unknown>>, diagnostic: string]>> = {
    "A-20 decimals": [{ value: { amount: 100.5, currency: "CNY" } }, "money-form /records/0/value"],
    "A-20 negative": [{ value: { amount: -1, currency: "CNY" } }, "money-form /records/0/value"],
    "A-20 text": [{ value: { amount: "100", currency: "CNY" } }, "money-form /records/0/value"],
    "A-20 number": [{ value: 100 }, "money-form /records/0/value"],
    "A-21 thousands": [{ value: "1,000.00 CNY" }, "money-form /records/0/value"],
    "A-21 full width": [{ value: "１００ CNY" }, "money-form /records/0/value"],
    "A-21 lower case": [{ value: "1.00 cny" }, "money-form /records/0/value"],
    "A-21 no currency": [{ value: "1.00 XXX" }, "money-form /records/0/value"],
    "another currency than the field's": [{ value: "1.00 USD" }, "money-form /records/0/value"],
    "A-22": [{ giver: 1234567890 }, "id-form /records/0/giver"],
    "A-23 empty": [{ id: "" }, "id-form /records/0/id"],
    "A-23 long": [{ id: "x".repeat(300) }, "id-form /records/0/id"],
    "A-23 space": [{ id: "a b" }, "id-form /records/0/id"],
    "A-23 bidi": [{ id: "a\u202eb" }, "id-form /records/0/id"],
    "A-23 NUL": [{ id: "a\u0000b" }, "id-form /records/0/id"],
    "A-26 no such day": [{ occurredOn: "2023-02-29" }, "date-form /records/0/occurredOn"],
    "A-26 short": [{ occurredOn: "2024-5-1" }, "date-form /records/0/occurredOn"],
    "A-26 joined": [{ occurredOn: "20240501" }, "date-form /records/0/occurredOn"],
    "A-26 time": [{ occurredOn: "2024-05-01T00:00:00+08:00" }, "date-form /records/0/occurredOn"],
    "A-26 year 0": [{ occurredOn: "0000-01-01" }, "date-form /records/0/occurredOn"],
    "A-26 year 9999": [{ occurredOn: "9999-01-01" }, "date-form /records/0/occurredOn"],
    "recorded on a month": [{ recordedOn: "2024-04" }, "date-form /records/0/recordedOn"],
    "A-28": [{ effectiveFrom: "2024-02-01", effectiveTo: "2024-01-01" }, "date-order /records/0"],
    "A-30": [{ recordedOn: undefined }, "required /records/0"],
    "A-30 none": [{ recordedOn: null }, "required /records/0"],
    "no id": [{ id: undefined }, "required /records/0"],
    "unknown member": [{ disposal: "thrown-away" }, "enum /records/0/disposal"],
  };
  test.each(Object.entries(cases))("%s", (_, [parts, diagnostic]) => {
    const value = archiveOf([giftOf(parts), giftOf({ id: "G-2" })]);
    expect(seen(value)).toEqual([diagnostic]);
    const { archive } = parse(value);
    expect(archive?.records.map(({ id }) => id)).toEqual(["G-2"]);
    expect(archive?.unusable).toMatchObject([{ type: "gift", level: "L1", pointer: "/records/0" }]);
  });
  test("the end of a state before its beginning, by the facts of its own nature", () => {
    const value = archiveOf([
      {
        type: "sanction",
        id: "S-1",
        cadreId: "C-1",
        recordedOn: "2024-01-01",
        begunOn: "2024-01-01",
        effectiveFrom: "2024",
        effectiveTo: "2023",
      },
    ]);
    expect(seen(value)).toEqual(["date-order /records/0"]);
  });
  test("bounds that the model sets on a value type", () => {
    const value = archiveOf([{ type: "shareholding", id: "H-1", cadreId: "C-1", recordedOn: "2024-01-01", stars: 6 }]);
    expect(seen(value)).toEqual(["value-refused /records/0/stars"]);
  });
  test("amounts and integers below zero only where the model allows them", () => {
    const of = (parts: object) =>
      archiveOf([{ type: "shareholding", id: "H-1", cadreId: "C-1", recordedOn: "2024-01-01", ...parts }]);
    expect(seen(of({ balance: "-1.00 CNY" }))).toEqual([]);
    expect(seen(of({ rounds: -1 }))).toEqual(["integer-form /records/0/rounds"]);
  });
  test.each([
    ["A-33 another model's type is listed and touches no other", { type: "zeppelin" }, ""],
    ["A-33 a mistyped type makes the one that was meant partial", { type: "gift " }, "gift"],
    ["a record without a type may be of any", { type: 1 }, "*"],
  ])("%s", (_, parts, type) => {
    const value = archiveOf([giftOf(parts)], { loaded: { complaint: "complete" } });
    expect(seen(value)[0]).toBe("record-type /records/0/type");
    expect(parse(value).archive?.unusable).toMatchObject([{ type, level: "L1", pointer: "/records/0" }]);
  });
  test("did you mean: a mistyped record type is answered with the nearest one", () => {
    const help = parse(archiveOf([giftOf({ type: "gfit" })])).diagnostics[0]?.help;
    expect(help).toEqual({ zh: "是否想写 `gift`", en: "did you mean `gift`" });
  });
  test("a record that is no object may be of any type", () => {
    const { archive, diagnostics } = parse(archiveOf([], { records: [null], loaded: { gift: "complete" } }));
    expect(diagnostics.map(({ code }) => code)).toEqual(["archive-shape", "loaded-contradiction"]);
    expect(archive?.unusable).toEqual([{ type: "*", level: "L1", detected: false, pointer: "/records/0" }]);
  });
});
