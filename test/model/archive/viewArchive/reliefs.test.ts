import { describe, expect, test } from "vitest";
import { day, giftOf } from "../../sampleModel.js";
import { ids, of, type Parts, today, view } from "./view.js";

describe("reliefs", () => {
  const sanction = (id: string, parts: Parts = {}) =>
    of("sanction", id, { incidentId: "I-1", governs: true, begunOn: "2024-01-01", months: 6, ...parts });
  const ends = day(2024, 1, 1) + 180;
  test("sanctions over: the day the last of them ends, told where a record of the incident is seen", () => {
    expect(view([sanction("S")]).reliefs).toEqual([{ kind: "sanctions-over", incident: "I-1", from: ends }]);
    const hidden = sanction("S", { confidentiality: "L3" });
    expect(view([hidden], { audience: "organisation" }).reliefs).toEqual([]);
    expect(view([hidden, giftOf({ incidentId: "I-1" })], { audience: "organisation" }).reliefs).toEqual([
      { kind: "sanctions-over", incident: "I-1", from: ends },
    ]);
  });
  test("the end is computed with all levels for the relief, with visible ones for the view", () => {
    const records = [sanction("S"), sanction("T", { confidentiality: "L3", incidentId: "I-2" })];
    const one = view(records, { audience: "organisation" });
    expect(one.reliefs).toEqual([{ kind: "sanctions-over", incident: "I-1", from: ends + 30 }]);
    const [seen] = one.records.get("sanction") ?? [];
    expect(seen && one.scope.fact(seen, "endsOn")).toEqual({ first: ends, last: ends });
  });
  test.each([
    ["a sanction without a known end", { months: undefined }],
    ["a sanction whose end is hidden and not known", { months: undefined, confidentiality: "L3" }],
    ["a sanction of which it is not known whether it governs, without end", { governs: undefined, months: undefined }],
  ])("%s: no relief", (_, parts) => {
    expect(view([sanction("S"), sanction("T", parts)], { audience: "organisation" }).reliefs).toEqual([]);
  });
  test("what does not govern does not delay", () => {
    expect(view([sanction("S"), sanction("T", { governs: false, months: undefined })]).reliefs).toHaveLength(1);
  });
  test("a revoked sanction leaves at every day, before and after the revocation", () => {
    const records = [sanction("S", { revokedOn: "2025-01-01" })];
    for (const asOf of [day(2024, 6, 1), today]) expect(ids(view(records, { asOf, knownAt: today }))).toEqual([]);
    const one = view([...records, giftOf({ incidentId: "I-1" })]);
    expect(one.reliefs).toEqual([{ kind: "sanctions-over", incident: "I-1", from: Number.MIN_SAFE_INTEGER }]);
  });
  test("an exoneration of any level removes the incident for everybody and is named to those who would see it", () => {
    const records = [
      giftOf({ incidentId: "I-1" }),
      giftOf({ id: "G-2" }),
      sanction("S"),
      of("exoneration", "E", {
        incidentId: "I-1",
        confidentiality: "L3",
        occurredOn: "2025-05-01",
        recordedOn: "2025-05-02",
      }),
    ];
    const organisation = view(records, { audience: "organisation" });
    expect(ids(organisation)).toEqual(["G-2"]);
    expect(organisation.cleared).toEqual([{ incident: "I-1", from: day(2025, 5, 1) }]);
    expect(organisation.reliefs).toEqual([]);
    expect(ids(view(records, { knownAt: day(2025, 5, 1) }))).toEqual(["G-1", "G-2", "S"]);
    expect(ids(view(records, { asOf: day(2024, 12, 1), knownAt: today }))).toEqual(["G-2"]);
    const unseen = records.map((one) => (one["incidentId"] === undefined ? one : { ...one, confidentiality: "L3" }));
    expect(view(unseen, { audience: "organisation" }).cleared).toEqual([]);
  });
  test("an exoneration that was corrected away clears nothing", () => {
    const exoneration = of("exoneration", "E", { incidentId: "I-1" });
    expect(
      ids(
        view([
          giftOf({ incidentId: "I-1" }),
          exoneration,
          { ...exoneration, id: "F", supersedes: "E", withdrawn: true },
        ]),
      ),
    ).toEqual(["G-1"]);
  });
  test("an exoneration contradicted only in other things still clears (P-28)", () => {
    const of2 = (id: string, occurredOn: string, supersedes?: string) =>
      of("exoneration", id, { incidentId: "I-1", occurredOn, supersedes });
    expect(
      ids(
        view([
          giftOf({ incidentId: "I-1" }),
          of2("E", "2025-01-01"),
          of2("F", "2025-01-02", "E"),
          of2("H", "2025-01-03", "E"),
        ]),
      ),
    ).toEqual([]);
  });
  const review = (id: string, parts: Parts = {}) =>
    of("review", id, {
      rule: "r",
      key: "G-1",
      decision: "dismissed",
      decidedOn: "2024-05-01",
      confidentiality: "L3",
      ...parts,
    });
  test("a hidden dismissal of a finding on a visible record is a relief", () => {
    expect(view([giftOf(), review("R")], { audience: "organisation" }).reliefs).toEqual([
      { kind: "dismissal", rule: "r", key: "G-1", from: day(2024, 5, 1), until: null },
    ]);
    expect(view([giftOf(), review("R")]).reliefs).toEqual([]);
  });
  test("it holds until its day of validity or until a later hidden review takes it back", () => {
    const until = (parts: readonly Parts[]) => view([giftOf(), ...parts], { audience: "organisation" }).reliefs[0];
    expect(until([review("R", { validUntil: "2025-01-31" })])).toMatchObject({ until: day(2025, 1, 31) });
    expect(until([review("R"), review("Q", { decision: "confirmed", decidedOn: "2025-02-01" })])).toMatchObject({
      until: day(2025, 1, 31),
    });
  });
  test("a hidden dismissal of a finding on something hidden tells nothing", () => {
    const hidden = giftOf({ confidentiality: "L3" });
    expect(view([hidden, review("R")], { audience: "organisation" }).reliefs).toEqual([]);
    const grouped = (key: string) =>
      view([giftOf({ giver: "X+Y" }), review("R", { key })], { audience: "organisation" }).reliefs.length;
    expect([grouped("X%2BY"), grouped("X%2BY+C-1"), grouped("Z"), grouped("2024-H1")]).toEqual([1, 1, 0, 1]);
  });
});

describe("derived facts", () => {
  test("are computed once a view and read like stored ones", () => {
    const one = view([of("sanction", "S", { begunOn: "2024-01-01", months: 1 })]);
    const [record] = one.records.get("sanction") ?? [];
    expect(record && one.scope.fact(record, "endsOn")).toBe(record && one.scope.fact(record, "endsOn"));
    expect(record && one.scope.fact(record, "months")).toBe(1);
  });
  test("that need themselves are missing, whichever is asked for first", () => {
    for (const order of [
      ["left", "right"],
      ["right", "left"],
    ]) {
      const one = view([giftOf()]);
      const [record] = one.records.get("gift") ?? [];
      for (const name of order) expect(record && one.scope.fact(record, name)).toBeUndefined();
    }
  });
  test("of subjects and profiles are read by kind and id", () => {
    const one = view([], {}, { related: { posts: [{ id: "P", line: "claims" }] } });
    expect(one.scope.profileFact("post", "P", "line")).toBe("claims");
    expect(one.scope.profileFact("post", "Q", "line")).toBeUndefined();
    expect(one.scope.profile("cadre", "C-1")).toBe(one.subject.fields);
  });
});
