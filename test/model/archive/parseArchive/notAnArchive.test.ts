import { describe, expect, test } from "vitest";
import { parseArchive } from "../../../../src/model/index.js";
import { archiveOf, giftOf, sampleModel } from "../../sampleModel.js";
import { parse, placeOf } from "./parse.js";

const encoder = new TextEncoder();

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
