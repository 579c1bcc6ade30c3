import { describe, expect, test } from "vitest";
import { day, giftOf } from "../../sampleModel.js";
import { ids, of, view } from "./view.js";

describe("knowledge", () => {
  test("a record is seen from the day it was recorded", () => {
    const recordedOn = day(2024, 4, 1);
    expect(ids(view([giftOf()], { knownAt: recordedOn }))).toEqual(["G-1"]);
    expect(ids(view([giftOf()], { knownAt: recordedOn - 1 }))).toEqual([]);
  });
  test("the newest version known then stands and knows its older ones", () => {
    const records = [
      giftOf({ id: "A" }),
      giftOf({ id: "B", supersedes: "A", recordedOn: "2025-01-01" }),
      giftOf({ id: "C", supersedes: "B", recordedOn: "2025-02-01" }),
    ];
    const now = view(records);
    expect(ids(now)).toEqual(["C"]);
    expect(now.records.get("gift")?.[0]?.lineage).toEqual(["A", "B"]);
    expect(ids(view(records, { knownAt: day(2025, 1, 31) }))).toEqual(["B"]);
    expect(ids(view(records, { knownAt: day(2024, 12, 31) }))).toEqual(["A"]);
  });
  test("a withdrawn version takes the whole line along", () => {
    const records = [giftOf({ id: "A" }), giftOf({ id: "B", supersedes: "A", withdrawn: true })];
    expect(ids(view(records))).toEqual([]);
  });
  test("of two corrections of one record neither is believed: what it says is missing, that it exists is not", () => {
    const parts = { incidentId: "I-1", source: "audit" };
    const records = [
      giftOf({ id: "A", value: "1.00 CNY", ...parts }),
      giftOf({ id: "B", supersedes: "A", value: "2.00 CNY", ...parts }),
      giftOf({ id: "C", supersedes: "A", value: "2.00 CNY", ...parts, source: "hr", recordedOn: "2024-05-01" }),
    ];
    const [record, ...others] = view(records).records.get("gift") ?? [];
    expect(others).toEqual([]);
    expect(record).toMatchObject({ id: "A", lineage: ["B", "C"], presence: "certain" });
    expect(record?.fields).toMatchObject({
      cadreId: "C-1",
      value: undefined,
      occurredOn: undefined,
      source: undefined,
      incidentId: "I-1",
    });
    expect(ids(view(records, { knownAt: day(2024, 4, 30) }))).toEqual(["B"]);
  });
  test("two withdrawals of one record agree", () => {
    const records = [
      giftOf({ id: "A" }),
      giftOf({ id: "B", supersedes: "A", withdrawn: true }),
      giftOf({ id: "C", supersedes: "A", withdrawn: true }),
    ];
    expect(ids(view(records))).toEqual([]);
  });
});

describe("time", () => {
  test("what certainly happens later is not there, what may is possible", () => {
    const on = (occurredOn: string, recordedOn = "2025-12-31") => giftOf({ id: occurredOn, occurredOn, recordedOn });
    const records = [on("2025-06-30"), on("2025-07-01"), on("2025-06"), on("2025"), on("2026")];
    expect(ids(view(records, { knownAt: day(2026, 1, 1) }))).toEqual(["2025?", "2025-06", "2025-06-30"]);
  });
  test("a partly known day ends on the day of recording", () => {
    const [record] = view([giftOf({ occurredOn: "2025", recordedOn: "2025-03-10" })]).records.get("gift") ?? [];
    expect(record?.fields["occurredOn"]).toEqual({ first: day(2025, 1, 1), last: day(2025, 3, 10) });
    expect(record?.presence).toBe("certain");
  });
  test("a state is seen from its first day", () => {
    const records = [
      of("shareholding", "A", { effectiveFrom: "2025-06-30" }),
      of("shareholding", "B", { effectiveFrom: "2025-07-01" }),
    ];
    expect(ids(view(records))).toEqual(["A"]);
  });
  test("a day that is not recorded had come when the record was made", () => {
    const record = giftOf({ occurredOn: undefined, recordedOn: "2025-07-10" });
    expect(ids(view([record], { knownAt: day(2025, 8, 1) }))).toEqual(["G-1?"]);
    expect(ids(view([record], { asOf: day(2025, 8, 1) }))).toEqual(["G-1"]);
  });
});
