import { describe, expect, test } from "vitest";
import { archiveOf, giftOf } from "../../sampleModel.js";
import { parse, seen } from "./parse.js";

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
