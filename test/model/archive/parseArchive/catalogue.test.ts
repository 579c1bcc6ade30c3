import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../../../src/kernel/index.js";
import { archiveOf, giftOf } from "../../sampleModel.js";
import { parse, placeOf, seen } from "./parse.js";

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
