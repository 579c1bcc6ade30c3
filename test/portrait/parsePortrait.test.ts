import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRulebook, parsePortrait, portraitJsonSchema, serialisePortrait } from "../../src/portrait/index.js";
import { everything, tinyArchive, tinyRulebook } from "./tinyArchive.js";
import { tinyModel } from "./tinyModel.js";

const portrait = compileRulebook(tinyRulebook(), tinyModel)(tinyArchive(everything), {
  asOf: "2025-06-30",
  audience: "dic",
  include: ["outlook", "counterfactual"],
});
const text = serialisePortrait(portrait);

test("P-41: a portrait read back is the same, and written again the same bytes", () => {
  const { portrait: back, diagnostics } = parsePortrait(text);
  expect(diagnostics).toEqual([]);
  expect(back).toEqual(portrait);
  expect(back && serialisePortrait(back)).toBe(text);
});

test("assessing writes keys in their fixed order at once: plain JSON gives the same bytes", () => {
  expect(JSON.stringify(portrait)).toBe(text);
});

test("keys in another order and keys of later versions change no byte", () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      [
        ...Object.entries(value).map(([key, inner]) => [key, shuffled(inner)] as const),
        ["ofLater", { a: 1 }] as const,
      ].reverse(),
    );
  };
  const read = parsePortrait(JSON.stringify(shuffled(JSON.parse(text))));
  expect(read.portrait && serialisePortrait(read.portrait)).toBe(text);
});

test("no number is written with an exponent or a fraction", () => {
  const walk = (value: unknown): boolean =>
    typeof value === "number"
      ? Number.isSafeInteger(value)
      : typeof value !== "object" || value === null || Object.values(value).every(walk);
  expect(walk(portrait)).toBe(true);
});

test.each<[string, string, string]>([
  ["no JSON", "{", "portrait-json"],
  ["nothing", "", "portrait-json"],
  ["null", "null", "portrait-format"],
  ["an archive", '{"format":"integrity-archive/1"}', "portrait-format"],
  ["a later format", '{"format":"integrity-portrait/2"}', "portrait-format"],
  ["an empty portrait", '{"format":"integrity-portrait/1"}', "portrait-shape"],
  ["a format on the prototype", '{"__proto__":{"format":"integrity-portrait/1"}}', "portrait-format"],
])("%s is refused with a code", (_, source, code) => {
  const { portrait: none, diagnostics } = parsePortrait(source);
  expect(none).toBeUndefined();
  expect(diagnostics[0]?.code).toBe(code);
});

test("a damaged leaf is named by its place and never quoted", () => {
  const damaged = JSON.parse(text);
  damaged.ledger[0].points = "SECRET";
  damaged.decisionSupportOnly = false;
  const { diagnostics } = parsePortrait(JSON.stringify(damaged));
  expect(diagnostics.map(({ place }) => place?.kind === "archive" && place.pointer)).toEqual([
    "/ledger/0/points",
    "/decisionSupportOnly",
  ]);
  expect(JSON.stringify(diagnostics)).not.toContain("SECRET");
});

test("deep nesting and oversize are answered, not suffered", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  expect(parsePortrait(deep).portrait).toBeUndefined();
  expect(parsePortrait(`${text.slice(0, -1)},"later":${deep}}`).diagnostics.length).toBeLessThanOrEqual(1);
  expect(parsePortrait(text, { limit: 10 }).diagnostics[0]?.code).toBe("portrait-size");
});

test("P-43: reading returns on any text and on any damaged portrait", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (source) => parsePortrait(source).portrait === undefined),
    { numRuns: 500 },
  );
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, inserted) => {
      const { portrait: read, diagnostics } = parsePortrait(text.slice(0, at) + inserted + text.slice(at + 1));
      if (read === undefined) refused += 1;
      expect(read === undefined).toBe(diagnostics.length > 0);
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(50);
});

test("the JSON Schema is closed at every level and names every key of a portrait", () => {
  const schema = JSON.parse(JSON.stringify(portraitJsonSchema()));
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(portrait)));
  const objects: object[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("type" in value && value.type === "object") objects.push(value);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(schema);
  expect(objects.length).toBeGreaterThan(20);
  expect(objects.every((one) => "additionalProperties" in one && one.additionalProperties === false)).toBe(true);
});
