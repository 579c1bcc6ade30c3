import fc from "fast-check";
import { expect, test } from "vitest";
import { type Document, isMap, isSeq, parseDocument, visit } from "yaml";
import { parseRulebook } from "../../src/rulebook/parseRulebook.js";
import { changedFile, sampleFiles } from "./samples/sampleFiles.js";
import { sampleModel } from "./samples/sampleModel.js";

type Files = Readonly<Record<string, string>>;

function hashOf(files: Files): string {
  const { rulebook, diagnostics } = parseRulebook(files, sampleModel);
  if (rulebook === undefined)
    throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message.en}`).join("; "));
  return rulebook.hash;
}

/** Turns the items of a list by so many places, the first to the back. */
const turned = <T>(items: readonly T[], by: number): T[] => [
  ...items.slice(by % Math.max(1, items.length)),
  ...items.slice(0, by % Math.max(1, items.length)),
];

/** The same content with the keys of every map in another order, and comments. */
function reordered(text: string, by: number, file: string): string {
  const document: Document = parseDocument(text, { schema: "failsafe" });
  visit(document, {
    Map: (_, node) => {
      node.items = turned(node.items, by);
    },
    Pair: (_, pair) => {
      if (file.startsWith("lists/") && isSeq(pair.value)) pair.value.items = turned(pair.value.items, by);
    },
  });
  if (!isMap(document.contents)) throw new Error(`${file} is no map`);
  return `# a comment\n\n${document.toString({ lineWidth: 0 })}`;
}

test("order of files, keys and members of lists, comments and white space leave the hash (P-02)", () => {
  const hash = hashOf(sampleFiles);
  let moved = 0;
  fc.assert(
    fc.property(fc.nat({ max: 30 }), fc.nat({ max: 30 }), (by, start) => {
      const files = Object.fromEntries(
        turned(Object.entries(sampleFiles), start).map(([file, text]) => [file, reordered(text, by, file)]),
      );
      if (
        Object.values(files).some((text) => !Object.values(sampleFiles).includes(text.replace("# a comment\n\n", "")))
      )
        moved += 1;
      expect(hashOf(files)).toBe(hash);
    }),
    { numRuns: 40 },
  );
  expect(moved).toBeGreaterThan(30);
});

test("examples, tests and the places of things leave the hash", () => {
  const hash = hashOf(sampleFiles);
  expect(hashOf(changedFile("integrity/gift-kept.yaml", "a gift this year", "a recent gift"))).toBe(hash);
  expect(
    hashOf(
      changedFile(
        "integrity/gift-kept.yaml",
        /examples:[\s\S]*$/,
        "examples: [{ name: none, given: { gift: { occurredOn: 2025-01-11 } }, asOf: 2025-06-30, expect: fires }]\n",
      ),
    ),
  ).toBe(hash);
  expect(hashOf(changedFile("params/gift.yaml", "parameters:", "\n\n# moved\nparameters:"))).toBe(hash);
});

const changes: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  ["a base point", "rulebook.yaml", "10, 16.8", "10, 16.9"],
  ["a rank weight", "rulebook.yaml", "0.8, 0.5]", "0.8, 0.4]"],
  ["how many ranks count in full", "rulebook.yaml", "[1, 1, 0.8", "[1, 0.8"],
  ["a grade's start", "rulebook.yaml", "grade: B, from: 18", "grade: B, from: 19"],
  ["a title", "rulebook.yaml", "en: Sample rules", "en: Sample rule"],
  ["the day of the legal review", "rulebook.yaml", "2025-01-31", "2025-02-01"],
  ["a rule's severity", "integrity/gift-kept.yaml", "severity: 2", "severity: 3"],
  ["a rule's status", "integrity/gift-kept.yaml", "status: active", "status: shadow"],
  ["an operator", "integrity/gift-kept.yaml", "operator: notIn", "operator: in"],
  ["a message", "integrity/gift-kept.yaml", "Gift received on", "A gift of"],
  ["a value of a parameter", "params/gift.yaml", "24 months", "25 months"],
  ["a member of a list", "lists/known-gifts.yaml", "G-2", "G-3"],
  ["a shared condition", "conditions/recorded.yaml", "present", "absent"],
  [
    "a document's title",
    "documents/pzf.yaml",
    "en: Law on Administrative Discipline",
    "en: Administrative Discipline Law",
  ],
];

test.each(changes)("the hash changes with %s", (_, file, from, to) => {
  expect(hashOf(changedFile(file, from, to))).not.toBe(hashOf(sampleFiles));
});

test("a parameter, list or document may bear any name without leaving the hash", () => {
  for (const id of ["place", "tests", "examples", "hash"]) {
    const named = (value: string): Files => ({
      ...sampleFiles,
      "params/more.yaml": `parameters: [{ id: ${id}, title: { zh: 数, en: Number }, type: integer, values: [{ from: 2020-01-01, value: ${value} }] }]\n`,
    });
    expect(hashOf(named("1"))).not.toBe(hashOf(named("2")));
  }
});

test("what people do with portraits leaves the hash, for it changes none", () => {
  const uses = `uses:
  training: { healthBelow: 80, smallestGroup: 5, topics: [{ dimension: clean, topics: [{ zh: 廉洁, en: Integrity }] }] }
  rectification:
    - { state: open, actions: [remind] }
    - { state: overdue, rules: [gift-kept] }
`;
  const files = { ...sampleFiles, "rulebook.yaml": (sampleFiles["rulebook.yaml"] ?? "") + uses };
  expect(parseRulebook(files, sampleModel).rulebook?.uses?.rectification).toEqual([
    { state: "open", actions: ["remind"] },
    { state: "overdue", rules: ["gift-kept"] },
  ]);
  expect(hashOf(files)).toBe(hashOf(sampleFiles));
});
