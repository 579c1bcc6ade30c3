import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArchive, parsePortrait, parseRulebook, serialisePortrait } from "../../src/index.js";
import { type Files, portraitOf } from "./assessing.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns, lawRuns } from "./lawRuns.js";
import { testModel } from "./testModel.js";
import { Vacuity } from "./Vacuity.js";

const prototypes = [Object.prototype, Array.prototype, Map.prototype, Promise.prototype];
const shapeOf = (): string => JSON.stringify(prototypes.map((one) => Reflect.ownKeys(one).map(String)));
const pieces = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "\n",
  "- ",
  "&a ",
  "*a",
  "<<: ",
  "!!js ",
  "__proto__",
  "constructor",
  "null",
  "~",
  "1e999",
  "\u0000",
  "\u202e",
  "\ud800",
  "é",
  "#",
  "|",
  ">",
  "\t",
  "%",
  "2025-02-30",
  "-0",
];

/** A text with some of its letters replaced, doubled or dropped. */
function spoilt(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(Math.max(0, text.length - 1)),
    drop: fc.integer({ min: 0, max: 30 }),
    put: fc.constantFrom("", ...pieces),
  });
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((current, { at, drop, put }) => current.slice(0, at) + put + current.slice(at + drop), text),
    );
}
const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join("")),
);

test("P-43: any bytes read as an archive come back with an answer", () => {
  const before = shapeOf();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), junk, (bytes, text) => {
      for (const source of [bytes, text]) {
        const { archive, diagnostics } = parseArchive(source, testModel);
        expect(archive !== undefined || diagnostics.length > 0).toBe(true);
      }
    }),
    { ...lawRuns, numRuns: lawRuns.numRuns * 5 },
  );
  expect(shapeOf()).toBe(before);
});

test("P-43: spoilt archives, rule files and portraits come back with an answer", () => {
  const before = shapeOf();
  const seen = new Vacuity();
  const sources = lawCases({ archives: 1 }).chain((cases) => {
    const [one] = cases;
    if (one === undefined) return fc.constant(undefined);
    const portrait = serialisePortrait(portraitOf(one.raw, one.files));
    const names = Object.keys(one.files);
    return fc.record({
      archive: spoilt(JSON.stringify(one.raw)),
      portrait: spoilt(portrait),
      files: fc
        .constantFrom(...names)
        .chain((name) => spoilt(one.files[name] ?? "").map((text): Files => ({ ...one.files, [name]: text }))),
    });
  });
  fc.assert(
    fc.property(sources, (texts) => {
      if (texts === undefined) return;
      const archive = parseArchive(texts.archive, testModel);
      const portrait = parsePortrait(texts.portrait);
      const book = parseRulebook(texts.files, testModel);
      expect(archive.archive !== undefined || archive.diagnostics.length > 0).toBe(true);
      expect(portrait.portrait === undefined).toBe(portrait.diagnostics.some(({ severity }) => severity === "error"));
      expect(book.rulebook === undefined).toBe(book.diagnostics.some(({ severity }) => severity === "error"));
      seen.saw({ refused: book.rulebook === undefined, archiveKept: archive.archive !== undefined });
    }),
    lawRuns,
  );
  seen.check({ refused: 0.2, archiveKept: 0.02 });
  expect(shapeOf()).toBe(before);
});

test("P-43: junk as a rule file or a portrait comes back with an answer", () => {
  const before = shapeOf();
  fc.assert(
    fc.property(
      junk,
      fc.constantFrom("rulebook.yaml", "integrity/a.yaml", "params/a.yaml", "../x.yaml", "__proto__"),
      (text, path) => {
        const { rulebook, diagnostics } = parseRulebook({ [path]: text }, testModel);
        expect(rulebook).toBeUndefined();
        expect(diagnostics.length).toBeGreaterThan(0);
        expect(parsePortrait(text).portrait).toBeUndefined();
      },
    ),
    { ...lawRuns, numRuns: lawRuns.numRuns * 5 },
  );
  expect(shapeOf()).toBe(before);
});

const faults: readonly (readonly [string, (text: string) => string])[] = [
  ["an unknown key", (text) => `${text}stray: 1\n`],
  ["a rule of no status", (text) => text.replace("status: active", "status: often")],
  [
    "a fact that does not exist",
    (text) =>
      `${text}needs: { fact: nobody.knows, operator: present }\n`.replace(/^needs: (?!\{ fact: nobody).*\n/m, ""),
  ],
  ["a document that is not there", (text) => text.replace("doc: house", "doc: elsewhere")],
  ["a severity of nine", (text) => text.replace(/^severity: .*$/m, "severity: 9")],
];

test("P-44: one error in one file leaves no rulebook", () => {
  fc.assert(
    fc.property(lawCases({ archives: 1 }), fc.constantFrom(...faults), (cases, [, spoil]) => {
      for (const { files } of cases) {
        const path = Object.keys(files).find((one) => one.endsWith("/r0.yaml")) ?? "";
        const text = files[path] ?? "";
        const wrong = spoil(text);
        if (wrong === text) continue;
        const { rulebook, diagnostics } = parseRulebook({ ...files, [path]: wrong }, testModel);
        expect(rulebook).toBeUndefined();
        expect(diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
      }
    }),
    lawRuns,
  );
});

test("P-44: a warning changes nothing of the program", () => {
  fc.assert(
    fc.property(lawCases({ archives: 1 }), (cases) => {
      for (const { files, raw, book } of cases) {
        const path = Object.keys(files).find((one) => one.endsWith("/r0.yaml")) ?? "";
        if (book.rules[0]?.["let"] !== undefined) continue;
        const others = parseRulebook(files, testModel).diagnostics.length;
        const warned = {
          ...files,
          [path]: `${files[path] ?? ""}let: { unused: { count: { record: talk, as: unread } } }\n`,
        };
        const { rulebook, diagnostics } = parseRulebook(warned, testModel);
        expect(diagnostics.length).toBe(others + 1);
        expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
        expect(rulebook?.rules.length).toBe(book.rules.length);
        const { points, grade, ledger, unknown } = portraitOf(raw, warned);
        const before = portraitOf(raw, files);
        expect({ points, grade, ledger, unknown: unknown.map(({ id }) => id) }).toEqual({
          points: before.points,
          grade: before.grade,
          ledger: before.ledger,
          unknown: before.unknown.map(({ id }) => id),
        });
      }
    }),
    fewerRuns(3),
  );
});
