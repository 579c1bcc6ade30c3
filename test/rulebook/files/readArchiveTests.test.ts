import { expect, test } from "vitest";
import { parseRulebook } from "../../../src/rulebook/parseRulebook.js";
import { expectDiagnostic } from "../expectDiagnostic.js";
import { sampleFiles } from "../samples/sampleFiles.js";
import { sampleModel } from "../samples/sampleModel.js";

const read = (text: string) => parseRulebook({ ...sampleFiles, "tests/one.yaml": text }, sampleModel);
const archive = "{ format: integrity-archive/1, subject: { kind: cadre, id: C-1 }, records: [] }";
const one = (keys: string, expected: string, name = "one") =>
  `  - { name: ${name}, archive: ${archive}, asOf: 2025-06-30, ${keys}expect: { ${expected} } }\n`;

test("a test says what is to come of an archive, for whom, as known when", () => {
  const text = `tests:\n${one("", "points: 0")}${one(
    "knownAt: 2025-07-01, audience: subject, diagnostics: [unknown-field], ",
    "fires: [gift-kept/G-1], notCovered: [gift-kept], excepted: [], positives: [a], cleared: [INC-1], sameAs: one",
    "two",
  )}`;
  const { rulebook, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  expect(rulebook?.tests).toMatchObject([
    { name: "one", audience: "dic", diagnostics: [], expect: { points: 0 } },
    {
      name: "two",
      audience: "subject",
      diagnostics: ["unknown-field"],
      expect: {
        fires: ["gift-kept/G-1"],
        notCovered: ["gift-kept"],
        excepted: [],
        positives: ["a"],
        cleared: ["INC-1"],
        sameAs: "one",
      },
    },
  ]);
  expect(Object.keys(rulebook?.tests[0]?.expect ?? {})).toEqual(["points"]);
});

test("tests leave the hash of the rulebook", () => {
  const hash = parseRulebook(sampleFiles, sampleModel).rulebook?.hash;
  expect(hash).toMatch(/^sha256:/);
  expect(read(`tests:\n${one("", "points: 1")}`).rulebook?.hash).toBe(hash);
});

const wrong: readonly (readonly [what: string, text: string, code: string, help: RegExp])[] = [
  ["an audience that does not exist", one("audience: ‹dci›, ", "points: 0"), "choice-unknown", /dic/],
  ["a key of a test that does not exist", one("‹asof›: 2025-06-30, ", "points: 0"), "rule-unknown-key", /asOf/],
  ["an expectation that does not exist", one("", "‹fire›: [gift-kept]"), "rule-unknown-key", /fires/],
  ["a status that no gate has", one("", "gates: { case-open: ‹open› }"), "choice-unknown", /barred|free|unknown/],
  ["a gate list that is no map", one("", "gates: ‹[case-open]›"), "rule-shape", /case-open: free/],
  [
    "a test of the same portrait that does not come earlier",
    `${one("", "points: 0")}${one("", "sameAs: ‹two›", "two")}`,
    "choice-unknown",
    /one/,
  ],
];

test.each(wrong)("%s is named with its place", (_, text, code, help) => {
  expectDiagnostic(`tests:\n${text}`, (source) => read(source).diagnostics, { code, help });
});
