import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArchive, parsePortrait, parseRulebook, serialisePortrait } from "../../src/index.js";
import { wildText } from "../../src/testing/fault/wildText.js";
import { seededDraw } from "../../src/testing/index.js";
import { prototypeShape } from "../../src/testing/law/prototypeShape.js";
import { portraitOf } from "./assessing.js";
import { expectLaw } from "./expectLaw.js";
import { lawCases } from "./lawCases.js";
import { fewerRuns, lawRuns } from "./lawRuns.js";
import { testModel } from "./testModel.js";
import { Vacuity } from "./Vacuity.js";

const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.nat().map((seed) => wildText(seededDraw(seed), "")),
);

test("P-43: any bytes read as an archive come back with an answer", () => {
  const before = prototypeShape();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), junk, (bytes, text) => {
      for (const source of [bytes, text]) {
        const { archive, diagnostics } = parseArchive(source, testModel);
        expect(archive !== undefined || diagnostics.length > 0).toBe(true);
      }
    }),
    { ...lawRuns, numRuns: lawRuns.numRuns * 5 },
  );
  expect(prototypeShape()).toBe(before);
});

/** The laws that speak of reading, and in what share of the cases what they speak of has to occur. */
const reading = [
  ["P-43", { "a spoilt archive is refused": 0.2, "a spoilt archive is still read": 0.02 }],
  ["P-43b", { "a spoilt rule file is refused": 0.2 }],
  ["P-44", { "a fault is planted": 0.5 }],
  ["P-44b", { "a fault is planted": 0.9 }],
] as const;
test.each(reading)("%s holds of generated archives and rule files", expectLaw);

test("P-43: spoilt portraits come back with an answer", () => {
  const before = prototypeShape();
  const seen = new Vacuity();
  fc.assert(
    fc.property(lawCases({ archives: 1 }), fc.nat(), (cases, seed) => {
      for (const { raw, files } of cases) {
        const text = wildText(seededDraw(seed), serialisePortrait(portraitOf(raw, files)));
        const { portrait, diagnostics } = parsePortrait(text);
        expect(portrait === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
        seen.saw({ refused: portrait === undefined });
      }
    }),
    lawRuns,
  );
  seen.check({ refused: 0.2 });
  expect(prototypeShape()).toBe(before);
});

test("P-43: junk as a rule file or a portrait comes back with an answer", () => {
  const before = prototypeShape();
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
  expect(prototypeShape()).toBe(before);
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
