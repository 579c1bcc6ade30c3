import { describe, expect, test } from "vitest";
import type { Audience } from "../../../../src/model/index.js";
import { day, giftOf } from "../../sampleModel.js";
import { ids, of, type Parts, view } from "./view.js";

describe("audience", () => {
  const records = [
    giftOf({ id: "L1" }),
    giftOf({ id: "L2", confidentiality: "L2" }),
    giftOf({ id: "L3", confidentiality: "L3" }),
    giftOf({ id: "L4", confidentiality: "L4" }),
    giftOf({ id: "detected", verification: "detected" }),
    of("complaint", "complaint", { confidentiality: "L1" }),
  ];
  test.each([
    ["compliance", ["L1", "L2", "detected"]],
    ["organisation", ["L1", "L2", "detected"]],
    ["dic", ["L1", "L2", "L3", "detected", "complaint"]],
    ["subject", ["L1", "L2"]],
  ] as const)("%s sees %j", (audience, expected) => {
    expect(ids(view(records, { audience }))).toEqual(expected);
  });
  test("a record states its own level, else it has its type's", () => {
    expect(ids(view([of("sanction", "S")], { audience: "organisation" }))).toEqual(["S"]);
    expect(ids(view([of("sanction", "S", { confidentiality: "L3" })], { audience: "organisation" }))).toEqual([]);
  });
  test("a correction at a hidden level removes what it corrects and says nothing else", () => {
    const records = [giftOf({ id: "A" }), giftOf({ id: "B", supersedes: "A", confidentiality: "L3" })];
    expect(ids(view(records, { audience: "organisation" }))).toEqual([]);
    expect(ids(view(records))).toEqual(["B"]);
  });
  test("a hidden correction does not contradict a visible one", () => {
    const visible = [giftOf({ id: "A" }), giftOf({ id: "B", supersedes: "A", value: "1.00 CNY" })];
    const hidden = giftOf({ id: "C", supersedes: "A", confidentiality: "L3" });
    const [seen, without] = [[...visible, hidden], visible].map((one) => view(one, { audience: "organisation" }));
    expect(seen?.records).toEqual(without?.records);
    expect(seen?.hash).toBe(without?.hash);
    expect(view([...visible, hidden]).records.get("gift")?.[0]?.fields["value"]).toBeUndefined();
  });
});

describe("attribution by post", () => {
  const payment = (occurredOn: string) => ({
    type: "payment",
    id: "P-1",
    postId: "POST",
    occurredOn,
    recordedOn: "2025-01-01",
  });
  const tenure = (from: string, to: string | null, parts: Parts = {}) =>
    of("tenure", "T-1", { postId: "POST", effectiveFrom: from, effectiveTo: to, ...parts });
  test.each([
    ["held on the day", "2024-05-01", "2024-01-01", null, ["P-1"]],
    ["held on its last day", "2024-05-01", "2024-01-01", "2024-05-01", ["P-1"]],
    ["left the day before", "2024-05-01", "2024-01-01", "2024-04-30", []],
    ["begun the day after", "2024-05-01", "2024-05-02", null, []],
    ["begun some day of the month", "2024-05-20", "2024-05", null, ["P-1?"]],
    ["a day known to the year", "2024", "2024-05-01", null, ["P-1?"]],
  ])("%s", (_, on, from, to, expected) => {
    const one = view([payment(on), tenure(from, to)], {}, { loaded: "all" });
    expect(ids(one).filter((id) => id.startsWith("P"))).toEqual(expected);
  });
  test("where tenures are not all loaded, somebody's payment may be the subject's", () => {
    expect(ids(view([payment("2024-05-01")], {}, { loaded: { tenure: "complete" } }))).toEqual([]);
    expect(ids(view([payment("2024-05-01")], {}, { loaded: { tenure: "partial" } }))).toEqual(["P-1?"]);
  });
  test("a tenure that names no post may be of any", () => {
    const one = view([payment("2024-05-01"), tenure("2024-01-01", null, { postId: undefined })], {}, { loaded: "all" });
    expect(ids(one)).toContain("P-1?");
  });
  test("a tenure yet to come decides nothing", () => {
    const records = [payment("2025"), tenure("2025-09-01", null)];
    expect(ids(view(records, {}, { loaded: "all" }))).toEqual([]);
  });
  test("related records are read, not attributed", () => {
    const one = view([], {}, { related: { records: [giftOf({ id: "R", cadreId: "C-2" })] } });
    expect(one.records.get("gift")?.[0]).toMatchObject({ id: "R", own: false, presence: "certain" });
    expect(one.scope.ownRecords("gift")).toEqual([]);
  });
});

describe("completeness", () => {
  const loadedOf = (records: readonly Parts[], loaded: unknown, audience: Audience = "dic") =>
    view(records, { audience }, loaded === undefined ? {} : { loaded }).loaded;
  test("a type not named is partial if it has records, else not loaded", () => {
    expect(loadedOf([giftOf()], undefined).get("gift")).toBe("partial");
    expect(loadedOf([], undefined).get("gift")).toBe("notLoaded");
    expect(loadedOf([giftOf({ confidentiality: "L3" })], undefined, "organisation").get("gift")).toBe("notLoaded");
  });
  test("all means complete, for the types the audience may know of", () => {
    expect(loadedOf([], "all").get("complaint")).toBe("complete");
    expect(loadedOf([], "all", "organisation").get("complaint")).toBe("notLoaded");
  });
  test("an unusable record makes its type partial, for those who might have seen it", () => {
    expect(loadedOf([giftOf({ id: "" })], "all").get("gift")).toBe("partial");
    expect(loadedOf([giftOf({ id: "", confidentiality: "L3" })], "all", "organisation").get("gift")).toBe("complete");
    expect(loadedOf([giftOf({ id: "" })], "all").get("payment")).toBe("complete");
    expect(loadedOf([giftOf({ type: "zeppelin" })], "all").get("gift")).toBe("complete");
    expect(loadedOf([giftOf({ type: "gfit" })], "all").get("gift")).toBe("partial");
    expect(loadedOf([giftOf({ type: 7 })], "all").get("payment")).toBe("partial");
  });
  test("an unusable record counts from the day it was recorded, where that can be read", () => {
    const at = (parts: Parts) =>
      view([giftOf({ value: "much", ...parts })], { knownAt: day(2024, 3, 1) }, { loaded: "all" }).loaded.get("gift");
    expect(at({ recordedOn: "2024-03-02" })).toBe("complete");
    expect(at({ recordedOn: "2024-03-01" })).toBe("partial");
    expect(at({ recordedOn: "some day" })).toBe("partial");
  });
  test("an unusable detection is not for the subject's eyes", () => {
    const records = [giftOf({ value: "much", verification: "detected" })];
    expect([loadedOf(records, "all", "subject").get("gift"), loadedOf(records, "all").get("gift")]).toEqual([
      "complete",
      "partial",
    ]);
  });
  test("records of a type said not to be loaded make it partial", () => {
    expect(loadedOf([giftOf()], { gift: "notLoaded" }).get("gift")).toBe("partial");
  });
});
