import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArchivePlace, Diagnostic } from "../../../src/kernel/index.js";
import { formatDiagnostic } from "../../../src/kernel/index.js";
import { parseArchive } from "../../../src/model/index.js";
import { archiveOf, giftOf, sampleModel } from "../sampleModel.js";

const encoder = new TextEncoder();

function parse(value: unknown) {
  return parseArchive(
    typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value),
    sampleModel,
  );
}

function placeOf(diagnostic: Diagnostic | undefined): ArchivePlace | undefined {
  return diagnostic?.place?.kind === "archive" ? diagnostic.place : undefined;
}

/** Code and pointer of each diagnostic. */
function seen(value: unknown): readonly string[] {
  return parse(value).diagnostics.map((one) => `${one.code} ${placeOf(one)?.pointer}`);
}

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

describe("what is no archive at all gives diagnostics and nothing else", () => {
  const text = JSON.stringify(archiveOf([giftOf()]));
  const cases: Readonly<Record<string, readonly [input: unknown, code: string]>> = {
    "A-01 depth": ["[".repeat(200_000), "limit-depth /"],
    "A-04 keys": [Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, 1])), "limit-object "],
    "A-04 text": [archiveOf([giftOf({ giver: "x".repeat(70_000) })]), "limit-string "],
    "A-05 __proto__": ['{"__proto__":{"grade":"A"}}', "forbidden-key "],
    "A-05 __proto__ in a record": [text.replace('"id":"G-1"', '"__proto__":{},"id":"G-1"'), "forbidden-key "],
    "A-07 escaped": ['{"\\u005f_proto__":1}', "forbidden-key "],
    "A-08": ['{"amount":1,"amount":9}', "duplicate-key "],
    "A-09": ['{"a":1,"\\u0061":9}', "duplicate-key "],
    "A-10 0xFF": [new Uint8Array([0x22, 0xff, 0x22]), "text-encoding "],
    "A-10 overlong": [new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), "text-encoding "],
    "A-10 CESU": [new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), "text-encoding "],
    "A-11 escaped": ['"\\ud800"', "text-surrogate "],
    "A-11 in the text itself": ['"\ud800"', "text-surrogate "],
    "A-15": [text.slice(0, -5), "json-truncated "],
    "A-16 NaN": ["NaN", "json-syntax "],
    "A-16 comma": ["[1,]", "json-syntax "],
    "A-17 list": [[], "archive-shape "],
    "A-17 text": ['"text"', "archive-shape "],
    "A-17 null": ["null", "archive-shape "],
    "A-18": ["{} {}", "json-syntax "],
    "A-19 missing": [{ subject: {}, records: [] }, "format-version /format"],
    "A-19 newer": [{ ...archiveOf([]), format: "integrity-archive/2" }, "format-version /format"],
    "A-19 short": [{ ...archiveOf([]), format: "1" }, "format-version /format"],
    "unknown subject kind": [archiveOf([], { subject: { kind: "ship", id: "S-1" } }), "subject-kind /subject/kind"],
    "prototype as subject kind": [
      archiveOf([], { subject: { kind: "toString", id: "S-1" } }),
      "subject-kind /subject/kind",
    ],
    "no subject": [archiveOf([], { subject: null }), "subject-kind /subject/kind"],
    "bad subject id": [archiveOf([], { subject: { kind: "cadre", id: "C 1" } }), "id-form /subject/id"],
    "no subject id": [archiveOf([], { subject: { kind: "cadre" } }), "required /subject"],
    "records are no list": [archiveOf([], { records: {}, loaded: "all" }), "archive-shape /records"],
    "records are not there": [
      { format: "integrity-archive/1", subject: { kind: "cadre", id: "C-1" }, loaded: "all" },
      "archive-shape /records",
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [input, code]) => {
    const { archive, diagnostics } = parse(input);
    expect(archive).toBeUndefined();
    expect(diagnostics.map((one) => `${one.code} ${placeOf(one)?.pointer}`)).toEqual([code.replace(/ \/$/, " ")]);
  });
  test("A-02 too large, in bytes or letters", () => {
    const limits = { bytes: 100 };
    expect(parseArchive(text, sampleModel, { limits }).diagnostics[0]?.code).toBe("limit-line");
    expect(parseArchive(encoder.encode(text), sampleModel, { limits }).diagnostics[0]?.code).toBe("limit-line");
  });
  test("A-03 too many records, related ones included", () => {
    const value = archiveOf([giftOf(), giftOf({ id: "G-2" })], { related: { records: [giftOf({ id: "G-3" })] } });
    const { archive, diagnostics } = parseArchive(JSON.stringify(value), sampleModel, { limits: { records: 2 } });
    expect([archive, diagnostics[0]?.code]).toEqual([undefined, "limit-records"]);
  });
});

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

describe("identity and corrections", () => {
  test("A-24 the same record twice counts once", () => {
    const value = archiveOf([giftOf(), giftOf()]);
    expect(seen(value)).toEqual(["duplicate-record /records/1"]);
    expect(parse(value).archive?.records).toHaveLength(1);
  });
  test("A-24 of two records with one id neither is used, also where a third one repeats the first", () => {
    const value = archiveOf([giftOf(), giftOf({ value: "1.00 CNY" }), giftOf()], { related: { records: [giftOf()] } });
    expect(seen(value)).toEqual([
      "record-id-conflict /records/1",
      "duplicate-record /records/2",
      "duplicate-record /related/records/0",
    ]);
    const { archive } = parse(value);
    expect([archive?.records, archive?.related.records]).toEqual([[], []]);
    expect(archive?.unusable.map(({ pointer }) => pointer).sort()).toEqual(["/records/0", "/records/1"]);
  });
  test("A-25 ids that only look alike are two", () => {
    const value = archiveOf([giftOf({ id: "é" }), giftOf({ id: "e\u0301" })]);
    expect(seen(value)).toEqual(["record-id-lookalike /records/1/id"]);
    expect(parse(value).archive?.records).toHaveLength(2);
  });
  test("A-27 a day after the recording is kept and named", () => {
    const value = archiveOf([giftOf({ occurredOn: "2999-01-01" })]);
    expect(seen(value)).toEqual(["date-after-recording /records/0"]);
    expect(parse(value).archive?.records).toHaveLength(1);
  });
  test("A-31 corrections in a circle cannot be used, one that leads into it can", () => {
    const value = archiveOf([
      giftOf({ id: "A", supersedes: "A" }),
      giftOf({ id: "B", supersedes: "C" }),
      giftOf({ id: "C", supersedes: "B" }),
      giftOf({ id: "D", supersedes: "C" }),
      giftOf({ id: "E" }),
    ]);
    expect(seen(value)).toEqual([0, 1, 2].map((index) => `supersedes-cycle /records/${index}/supersedes`));
    const { archive } = parse(value);
    expect(archive?.records.map(({ id }) => id)).toEqual(["D", "E"]);
    expect(archive?.unusable).toHaveLength(3);
  });
  test("A-31 a correction of nothing, of another type, of a later record or of another's record is named and not applied", () => {
    const value = archiveOf(
      [
        giftOf({ id: "A", supersedes: "nowhere" }),
        giftOf({ id: "B", supersedes: "X" }),
        giftOf({ id: "C", supersedes: "L" }),
        giftOf({ id: "D", supersedes: "R" }),
        giftOf({ id: "L", recordedOn: "2025-01-01" }),
        { type: "complaint", id: "X", cadreId: "C-1", recordedOn: "2024-01-01" },
      ],
      { related: { records: [giftOf({ id: "R", cadreId: "C-2" })] } },
    );
    expect(seen(value)).toEqual([0, 1, 2, 3].map((index) => `supersedes-target /records/${index}/supersedes`));
    expect(parse(value).archive?.records).toHaveLength(6);
  });
  test("A-31 pointers stay right where records before were refused, and among related ones", () => {
    const related = [null, giftOf({ id: "R", cadreId: "C-2", supersedes: "nowhere" })];
    const value = archiveOf([{ type: "gift" }, giftOf({ id: "A", supersedes: "nowhere" })], {
      related: { records: related },
    });
    expect(seen(value)).toContain("supersedes-target /records/1/supersedes");
    expect(seen(value)).toContain("supersedes-target /related/records/1/supersedes");
  });
  test("A-32 two corrections of one record are named", () => {
    const value = archiveOf([
      giftOf({ id: "A" }),
      giftOf({ id: "B", supersedes: "A" }),
      giftOf({ id: "C", supersedes: "A" }),
    ]);
    expect(seen(value)).toEqual(["supersedes-fork /records/2/supersedes"]);
  });
  test("A-34 another's record is not counted, one that names nobody makes its type partial", () => {
    const value = archiveOf([giftOf({ cadreId: "C-2" }), giftOf({ id: "G-2", cadreId: undefined })]);
    expect(seen(value)).toEqual(["record-subject /records/0", "record-subject /records/1"]);
    expect(parse(value).archive?.records).toEqual([]);
    expect(parse(value).archive?.unusable).toMatchObject([{ type: "gift", level: "L1", pointer: "/records/1" }]);
  });
  test("a record that names only a post may be the subject's", () => {
    const record = { type: "payment", id: "P-1", postId: "P", recordedOn: "2024-01-01" };
    expect(seen(archiveOf([record, { ...record, id: "P-2", approverId: "C-2" }]))).toEqual([
      "record-subject /records/1",
    ]);
  });
  test.each(["Adjudicated ", "certain", 7])("A-35 the verification %j is unknown, the record stays", (verification) => {
    const value = archiveOf([giftOf({ verification })]);
    expect(seen(value)).toEqual(["enum /records/0/verification"]);
    expect(parse(value).archive?.records[0]?.fields["verification"]).toBeUndefined();
  });
  test("A-40 an exoneration of nothing is kept and named", () => {
    const record = { type: "exoneration", id: "E-1", cadreId: "C-1", recordedOn: "2024-01-01", incidentId: "I-1" };
    expect(seen(archiveOf([record]))).toEqual(["dangling-reference /records/0"]);
    expect(seen(archiveOf([record, giftOf({ incidentId: "I-1" })]))).toEqual([]);
  });
});

describe("what the catalogue does not have", () => {
  test("A-06 names of JavaScript's own are fields like any other unknown one", () => {
    const value = archiveOf([giftOf({ constructor: 1, hasOwnProperty: 2, toJSON: 3, valueOf: 4 })]);
    expect(seen(value)).toEqual(["unknown-field /records/0/*"]);
    expect(parse(value).archive?.records).toHaveLength(1);
  });
  test("unknown keys are named nowhere, only their place", () => {
    const secret = "Zhang-San-440101199001011234";
    const value = archiveOf([giftOf({ [secret]: secret, valu: secret })], {
      subject: { kind: "cadre", id: "C-1", [secret]: 1 },
      related: {
        posts: [{ id: "P", [secret]: 1 }],
        [secret]: 1,
        sets: { [secret]: [] },
        peers: [{ rule: "r", let: "l", subjects: 3, [secret]: 1 }],
      },
      loaded: { [secret]: "complete", gift: secret },
      [secret]: 1,
    });
    expect([...seen(value)].sort()).toEqual([
      "enum /loaded/*",
      "enum /loaded/gift",
      "unknown-field /*",
      "unknown-field /records/0/*",
      "unknown-field /related/*",
      "unknown-field /related/peers/0/*",
      "unknown-field /related/posts/0/*",
      "unknown-field /related/sets/*",
      "unknown-field /subject/*",
    ]);
    const { diagnostics } = parse(value);
    const printed =
      JSON.stringify(diagnostics) + diagnostics.map((one) => formatDiagnostic(one, { lang: "zh" })).join();
    expect(printed).not.toContain("Zhang");
    expect(diagnostics.find((one) => placeOf(one)?.pointer === "/records/0/*")?.args["suggestion"]).toBe("value");
  });
  test("derived facts cannot be brought along", () => {
    const value = archiveOf([
      { type: "sanction", id: "S", cadreId: "C-1", recordedOn: "2024-01-01", endsOn: "2024-01-01" },
    ]);
    expect(seen(value)).toEqual(["unknown-field /records/0/*"]);
    expect(Object.keys(parse(value).archive?.records[0]?.fields ?? {})).not.toContain("endsOn");
  });
  test("A-36 protected attributes are dropped, with the model's own ones", () => {
    const value = archiveOf([giftOf({ ethnicity: "x", zodiacSign: "y" })], {
      subject: { kind: "cadre", id: "C-1", religion: "z" },
    });
    expect(seen(value)).toEqual(["protected-dropped /subject/*", "protected-dropped /records/0/*"]);
    expect(parse(value).archive?.records[0]?.digest).toBe(parse(archiveOf([giftOf()])).archive?.records[0]?.digest);
  });
  test("a profile field that cannot be read is missing, the archive stays", () => {
    const value = archiveOf([], { subject: { kind: "cadre", id: "C-1", rankLevel: "emperor", partyMember: true } });
    expect(seen(value)).toEqual(["enum /subject/rankLevel"]);
    expect(parse(value).archive?.subject.fields).toMatchObject({ rankLevel: undefined, partyMember: true });
  });
});

describe("related parts and what is loaded", () => {
  test("sets and profiles are held in one order", () => {
    const value = archiveOf([], {
      related: { posts: [{ id: "P-2" }, { id: "P-1" }], sets: { staffAccounts: ["b", "a", "b"] } },
    });
    const { related } = parse(value).archive ?? {};
    expect([...(related?.profiles.get("post")?.keys() ?? [])]).toEqual(["P-1", "P-2"]);
    expect(related?.sets.get("staffAccounts")).toEqual(["a", "b"]);
  });
  test("of two profiles with one id neither is used; the subject's own comes first", () => {
    const value = archiveOf([], {
      related: {
        posts: [
          { id: "P", line: "a" },
          { id: "P", line: "b" },
        ],
        cadres: [{ id: "C-1", partyMember: true }],
      },
    });
    expect(seen(value)).toEqual(["record-id-conflict /related/posts/1"]);
    const { related } = parse(value).archive ?? {};
    expect(related?.profiles.get("post")?.size).toBe(0);
    expect(related?.profiles.get("cadre")?.get("C-1")?.fields["partyMember"]).toBeUndefined();
  });
  test.each([
    [{ related: [] }, "archive-shape /related"],
    [{ related: { records: {} } }, "archive-shape /related/records"],
  ])("related records that cannot be found may be of any type: %j", (rest, diagnostic) => {
    const { archive } = parse(archiveOf([], rest));
    expect(seen(archiveOf([], rest))).toEqual([diagnostic]);
    expect(archive?.unusable.map(({ type }) => type)).toEqual(["*"]);
  });
  test("A-37 complete is contradicted by unusable records, not loaded by usable ones", () => {
    expect(seen(archiveOf([giftOf({ id: "" })], { loaded: { gift: "complete" } }))).toEqual([
      "id-form /records/0/id",
      "loaded-contradiction /loaded/gift",
    ]);
    expect(seen(archiveOf([giftOf({ id: "" })], { loaded: "all" }))).toEqual([
      "id-form /records/0/id",
      "loaded-contradiction /loaded",
    ]);
    expect(seen(archiveOf([giftOf()], { loaded: { gift: "notLoaded" } }))).toEqual([
      "loaded-contradiction /loaded/gift",
    ]);
  });
  test.each(["Complete", "everything", 1, null])("A-38 the state %j is none", (state) => {
    expect(seen(archiveOf([], { loaded: { gift: state } }))).toEqual(["enum /loaded/gift"]);
    expect(seen(archiveOf([], { loaded: state }))).toEqual(["enum /loaded"]);
  });
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
