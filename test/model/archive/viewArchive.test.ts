import { describe, expect, test } from "vitest";
import { type Audience, parseArchive, type View, viewArchive } from "../../../src/model/index.js";
import { archiveOf, day, giftOf, sampleModel } from "../sampleModel.js";

type Parts = Readonly<Record<string, unknown>>;
interface Seen {
  readonly audience?: Audience;
  readonly asOf?: number;
  readonly knownAt?: number;
}

const today = day(2025, 6, 30);

function view(
  records: readonly Parts[],
  { audience = "dic", asOf = today, knownAt = asOf }: Seen = {},
  rest: Parts = {},
): View {
  const { archive, diagnostics } = parseArchive(JSON.stringify(archiveOf(records, rest)), sampleModel);
  if (archive === undefined) throw new Error(JSON.stringify(diagnostics));
  return viewArchive(archive, sampleModel, { audience, asOf, knownAt });
}

function ids(one: View): readonly string[] {
  return [...one.records.values()].flat().map(({ id, presence }) => (presence === "certain" ? id : `${id}?`));
}

const of = (type: string, id: string, parts: Parts = {}): Parts => ({
  type,
  id,
  cadreId: "C-1",
  recordedOn: "2024-04-01",
  ...parts,
});

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
