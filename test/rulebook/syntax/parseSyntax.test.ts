import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/kernel/index.js";
import { parseSyntax } from "../../../src/rulebook/syntax/parseSyntax.js";
import type { SyntaxNode } from "../../../src/rulebook/syntax/SyntaxNode.js";
import { syntaxLimits } from "../../../src/rulebook/syntax/syntaxLimits.js";
import { expectDiagnostic } from "../expectDiagnostic.js";

const read = (source: string): readonly Diagnostic[] => parseSyntax("a.yaml", source).diagnostics;

/** Codes with their places, in order. */
const found = (source: string): readonly string[] =>
  read(source).map(({ code, place }) => (place?.kind === "source" ? `${code} ${place.line}:${place.column}` : code));

const many = (count: number, make: (index: number) => string, joint = ""): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(joint);

// Each file is wrong in one place, marked ‹…›. The numbers are those of the project's list of hostile inputs.
const marked: readonly (readonly [claim: string, marked: string, code: string, help: RegExp])[] = [
  [
    "R-01 an anchor is refused before it can expand",
    "a0: ‹&a0› [x, x]\na1: &a1 [*a0, *a0]\n",
    "yaml-anchor",
    /write the content out/,
  ],
  ["R-01 an alias alone is refused", "a: [‹*b›]\n", "yaml-anchor", /quotes/],
  [
    "R-09 a mark that turns the direction of text is refused in prose too",
    'title: { zh: "礼‹\u202e›品", en: Gift }\n',
    "text-bidi",
    /remove/,
  ],
  ["R-10 a Cyrillic letter inside an id is named", "rule: int-g‹\u0456›ft\n", "text-confusable", /write `i`/],
  ["R-10 a Cyrillic letter inside a key is named", "rul‹\u0435›: int-gift\n", "text-confusable", /write `e`/],
  ["R-10 a Greek letter beside ASCII ones in an id is named", "rule: x-‹\u03b1›\n", "text-confusable", /write `a`/],
  [
    "R-10 a Cyrillic letter inside an English word of a title is named",
    'title: { zh: "礼品", en: "G‹\u0456›ft" }\n',
    "text-confusable",
    /write `i`/,
  ],
  ["R-11 a zero-width space in a fact name is refused", "fact: gift‹\u200b›.value\n", "text-invisible", /remove/],
  [
    "R-12 a full-width colon after a key is refused",
    "when:\n  fact: gift.value\n  operator‹：› equal\n",
    "text-fullwidth",
    /write `:`/,
  ],
  [
    "R-12 a full-width colon within braces is refused",
    "when: { fact: gift.value, operator‹：› equal }\n",
    "text-fullwidth",
    /write `:`/,
  ],
  [
    "R-12 a full-width comma within braces is refused",
    "when: { fact: gift.value‹，› operator: equal }\n",
    "text-fullwidth",
    /write `,`/,
  ],
  [
    "R-12 a full-width colon after a key of a title is refused",
    "title:\n  zh: 礼品\n  en‹：› Gift\n",
    "text-fullwidth",
    /write `:`/,
  ],
  ["R-13 full-width digits are refused as a value", "value: ‹５›００ CNY\n", "text-fullwidth", /write `5`/],
  [
    "R-14 a text cut by # is shown with what was lost",
    "message: 金额超过 ‹#1 供应商›\n",
    "text-cut-by-comment",
    /quotes/,
  ],
  [
    "R-14 a text cut by # within braces is shown too",
    "title: { zh: 金额超过 ‹#1 供应商, en: Amount }›\n",
    "text-cut-by-comment",
    /quotes/,
  ],
  [
    "R-14 a comment behind prose needs a line of its own",
    "title:\n  zh: 礼品 ‹# 待核›\n  en: Gift\n",
    "text-cut-by-comment",
    /line of its own/,
  ],
  ["R-15 a tab as indentation is refused", "a:\n‹\t›b: c\n", "yaml-tab", /spaces/],
  ["R-15 a tab after a colon is refused", "a:‹\t›c\n", "yaml-tab", /spaces/],
  ["R-15 a tab within quotes is refused", 'a: "b‹\t›c"\n', "yaml-tab", /spaces/],
  ["R-16 NUL is refused", "a: b‹\u0000›c\n", "text-control", /remove/],
  ["R-16 NEL is refused", "a: b‹\u0085›c\n", "text-control", /remove/],
  ["R-16 a line separator is refused", "a: b‹\u2028›c\n", "text-control", /remove/],
  ["R-16 a carriage return alone is refused", "a: b‹\r›c: d\n", "text-control", /remove/],
  ["R-17 a byte order mark in the middle is refused", "a: b‹\ufeff›c\n", "text-invisible", /remove/],
  ["R-19 curly quotes around a name are refused", "operator: ‹“›equal”\n", "text-quotes", /straight/],
  ["R-19 curly quotes around a key are refused", "‹“›rule”: x\n", "text-quotes", /straight/],
  ["R-21 a tag that names code is refused", "a: ‹!!js/function› x\n", "yaml-tag", /remove the tag/],
  ["R-21 a standard tag is refused", "a: ‹!!binary› aGk=\n", "yaml-tag", /remove the tag/],
  ["R-21 a local tag is refused", "a: ‹!x› y\n", "yaml-tag", /quotes/],
  ["R-22 a version directive is refused", "‹%YAML 1.1›\n---\na: no\n", "yaml-directive", /remove/],
  ["R-22 a tag directive is refused", "‹%TAG ! tag:x,2000:›\n---\na: b\n", "yaml-directive", /remove/],
  ["R-23 a second document is refused", "---\na: b\n‹---›\nc: d\n", "yaml-multiple-documents", /file of its own/],
  [
    "R-23 content after the end of a document is not dropped",
    "a: b\n...\n‹c›: d\n",
    "yaml-multiple-documents",
    /file of its own/,
  ],
  ["R-24 a merge key is refused, once", "‹<<›: *base\na: b\n", "yaml-merge-key", /write the content out/],
  ["R-24 a merge key is refused within braces", "a: { ‹<<›: { b: c } }\n", "yaml-merge-key", /write the content out/],
  [
    "R-25 a key that stands twice is refused",
    "severity: 1\nowner: x\n‹severity›: 2\n",
    "yaml-duplicate-key",
    /keep one/,
  ],
  ["R-25 a key that stands twice within braces is refused", "a: { b: 1, ‹b›: 2 }\n", "yaml-duplicate-key", /keep one/],
  ["R-25 quotes do not make another key", 'a: 1\n‹"a"›: 2\n', "yaml-duplicate-key", /keep one/],
  ["R-26 a list as a key is refused", "? ‹[›a, b]\n: c\n", "yaml-key-type", /`word: content`/],
  ["R-26 a number as a key is refused", "‹1›: a\n", "yaml-key-type", /quotes/],
  ["R-26 null as a key is refused", "a: { ‹~›: b }\n", "yaml-key-type", /quotes/],
  ["R-26 a truth value as a key is refused", "‹true›: a\n", "yaml-key-type", /quotes/],
  ["R-27 __proto__ is refused as a key", "a: b\n‹__proto__›: c\n", "forbidden-key", /remove/],
  ["R-27 __proto__ in quotes is refused as a key", '‹"__proto__"›: c\n', "forbidden-key", /remove/],
  ["a text that begins with a sign asks for quotes", "a: ‹@›x\n", "yaml-syntax", /quotes/],
];

test.each(marked)("%s", (_, text, code, help) => {
  expectDiagnostic(text, read, { code, help });
});

// Each file breaks a bound; nothing but the bound is reported, at the first token beyond it.
const bounded: readonly (readonly [claim: string, source: string, expected: string])[] = [
  ["R-02 a map of 20,000 keys", many(20_000, (i) => `key${i}: v`, "\n"), "limit-map-size 501:1"],
  [
    "R-02 a map of 501 keys within braces",
    `{${many(501, (i) => `k${String(i).padStart(3, "0")}: v`, ", ")}}`,
    "limit-map-size 1:4502",
  ],
  ["R-03 20,000 brackets", "[".repeat(20_000), "limit-depth 1:33"],
  ["R-04 maps indented 5,000 deep", many(700, (i) => `${" ".repeat(i)}a:\n`), "limit-depth 33:33"],
  ["R-04 lists within lists on one line", "- ".repeat(5000), "limit-depth 1:65"],
  ["R-05 a text of 10 MB", `a: ${"x".repeat(10_000_000)}`, "limit-file-size 1:1"],
  ["a text of 17 KB", `a: ${"x".repeat(17_000)}`, "limit-scalar 1:4"],
  ["20,002 keys, lists and words", `a: [${"x,".repeat(20_000)}]`, "limit-nodes 1:40001"],
  ["questions within questions", "? ".repeat(50_000), "yaml-key-type 1:3"],
  ["100,000 closing brackets", "]".repeat(100_000), "yaml-syntax 1:1"],
  ["R-28 an empty file", "", "rule-empty 1:1"],
  ["R-28 a file of comments", "# nothing\n# here\n", "rule-empty 1:1"],
  ["R-28 a bare word", "hello", "rule-empty 1:1"],
  ["R-28 a document mark alone", "---\n", "rule-empty 1:1"],
];

test.each(bounded)("%s: exactly one diagnostic", (_, source, expected) => {
  expect(found(source)).toEqual([expected]);
});

describe("what is allowed", () => {
  const allowed: readonly (readonly [claim: string, source: string])[] = [
    ["32 maps and lists within each other", `a: ${"[".repeat(31)}${"]".repeat(31)}`],
    ["a map of 500 keys", many(500, (i) => `k${i}: v`, "\n")],
    ["a list of 19,000 words on one line", `a: [${"x,".repeat(19_000)}]`],
    ["a list of 600 small maps", many(600, (i) => `- id: k${i}\n  value: ${i}`, "\n")],
    ["a document mark before and after the only document", "---\na: b\n...\n"],
    [
      "Chinese punctuation, digits and quotation marks in prose",
      "why:\n  zh: “三重一大”：金额５００元，（含税）；请核实。\n  en: ok\n",
    ],
    [
      "an abbreviation with a full-width colon in prose",
      "why:\n  zh: |\n    PIPL：个人信息\n  en: ok\nmessage:\n  zh: PIPL：个人信息\n  en: ok\n",
    ],
    ["full-width signs in quotes", 'values: ["甲，乙", "中国（上海）"]\n'],
    ["Chinese brackets and marks of sentences in plain values", "values: [中国（上海）, 甲、乙。]\n"],
    ["a comment behind a value and on its own line", "# file\na: b # why\nc: # behind a key\n  - d # x\n"],
    ["Russian and Greek words of their own in prose", "en: the α-test in Москва\n"],
    ["lines that end in CR LF", "a: b\r\nc: d\r\n"],
    ["a number as a key in quotes", '"34": verified\n'],
    ["keys of Object's prototype, which readers refuse by name", "constructor: a\ntoString: b\n"],
  ];
  test.each(allowed)("%s", (_, source) => {
    expect(found(source)).toEqual([]);
    expect(parseSyntax("a.yaml", source).root).toBeDefined();
  });
});

test("scalars stay as written, whatever YAML makes of them", () => {
  const words = ["no", "on", "~", "null", "007", "1e3", "0x10", "2024-05-01", "500.00 CNY", "15 %", "12:30:45"];
  const { root } = parseSyntax("a.yaml", `a: [${words.join(", ")}]`);
  const list = root?.kind === "map" ? root.entries[0]?.value : undefined;
  expect(
    list?.kind === "list" ? list.items.map((item) => item.kind === "scalar" && !item.quoted && item.text) : [],
  ).toEqual(words);
});

test("a quoted scalar is told from a plain one", () => {
  const { root } = parseSyntax("a.yaml", "a: \"no\"\nb: 'no'\nc: |\n  no\nd: no\n");
  expect(root?.kind === "map" ? root.entries.map(({ value }) => value.kind === "scalar" && value.quoted) : []).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("places count code points from 1 and carry their line", () => {
  const { root } = parseSyntax("a.yaml", 'title: { zh: "😀礼", en: Gift }\r\n');
  const title = root?.kind === "map" ? root.entries[0]?.value : undefined;
  const en = title?.kind === "map" ? title.entries[1] : undefined;
  expect(en?.keyPlace).toEqual({
    kind: "source",
    file: "a.yaml",
    line: 1,
    column: 20,
    endLine: 1,
    endColumn: 22,
    excerpt: 'title: { zh: "😀礼", en: Gift }',
  });
});

test("R-17 a byte order mark at the start is accepted with a warning and takes no column", () => {
  const parsed = parseSyntax("a.yaml", "\ufeffrule: x\n");
  expect(parsed.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["text-bom", "warning"]]);
  expect(parsed.root?.kind === "map" && parsed.root.entries[0]?.keyPlace.column).toBe(1);
  expect(found("\ufeffru\u200ble: x\n")).toEqual(["text-bom 1:1", "text-invisible 1:3"]);
});

test("at most 100 diagnostics come of one file", () => {
  expect(found("\u202e".repeat(1000))).toHaveLength(syntaxLimits.diagnostics);
  expect(found("a: b\tc\n".repeat(400))).toHaveLength(syntaxLimits.diagnostics);
  expect(found(`[${"a\u0430,".repeat(400)}]`)).toHaveLength(syntaxLimits.diagnostics);
});

// P-43: the parser works through far more than a file's worth of what is slow elsewhere; a quadratic step would hang here, at
// full length in the full tier.
test("work grows with the length of a file only", () => {
  const length = process.env["TIER"] === "full" ? 118 * 1024 : 24 * 1024;
  const hostile = [
    "\u202ea",
    "a\u0430 ",
    "'",
    '"',
    "\\",
    "#\n",
    "\n",
    " \n",
    ": ",
    ",",
    "- ",
    "-\n",
    "?\n",
    "{}",
    "[]\n",
    "&a ",
    "! ",
    "%a\n",
    "---\n",
    "...\n",
    "a #",
    "a: b #c\n",
    "a：",
    "a： b\n",
    "a: 'b\n",
    "- |\n b\n",
    "- [a]\n",
    "👍",
  ];
  for (const piece of hostile) {
    const text = piece.repeat(length / piece.length);
    for (const source of [text, `a: [${text}`])
      expect(read(source).length).toBeLessThanOrEqual(syntaxLimits.diagnostics);
  }
});

const pieces = fc.constantFrom(
  ..."abk:-?,[]{}#&*!|>'\"%@`~<\\ \n\t\r．：，“５аі".split(""),
  "  ",
  "\n  ",
  ": ",
  "- ",
  " #",
  "---\n",
  "...\n",
  "<<",
  "\ufeff",
  "\u202e",
  "\u0000",
  "\u0018",
  "\u001f",
  "\u0002",
  "\ud800",
  "👍",
  "title: ",
  "zh: ",
  "|\n",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
);

test("any text gives a root or an error, never both, and never throws (P-43)", () => {
  let roots = 0;
  fc.assert(
    fc.property(anyText, (source) => {
      const { root, diagnostics } = parseSyntax("a.yaml", source);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(root === undefined).toBe(errors.length > 0);
      for (const { place, help } of diagnostics) {
        expect(place?.kind === "source" && place.line >= 1 && place.column >= 1 && place.endLine >= place.line).toBe(
          true,
        );
        expect(help?.zh).toBeTruthy();
      }
      if (root !== undefined) roots += 1;
    }),
    { numRuns: 3000 },
  );
  expect(roots).toBeGreaterThan(20);
});

/** A node without its places. */
function bare(node: SyntaxNode | undefined): unknown {
  if (node === undefined || node.kind === "scalar") return node && { text: node.text, quoted: node.quoted };
  return node.kind === "list" ? node.items.map(bare) : node.entries.map(({ key, value }) => [key, bare(value)]);
}

test("comment lines above change nothing and move every diagnostic by their number (P-45)", () => {
  const wholeFile = new Set(["rule-empty", "limit-file-size", "text-bom"]);
  const texts = fc
    .oneof(anyText, fc.constantFrom(...marked.map(([, text]) => text.replace(/[‹›]/g, ""))))
    .filter((text) => !/^[%\ufeff]|^---|^\.\.\./.test(text));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 5 }), (source, lines) => {
      const plain = parseSyntax("a.yaml", source);
      const moved = parseSyntax("a.yaml", "# comment\n".repeat(lines) + source);
      const expected = plain.diagnostics.map(({ code, place }) => [
        code,
        place?.kind === "source" && place.line + (wholeFile.has(code) ? 0 : lines),
        place?.kind === "source" && place.column,
      ]);
      expect(
        moved.diagnostics.map(({ code, place }) => [
          code,
          place?.kind === "source" && place.line,
          place?.kind === "source" && place.column,
        ]),
      ).toEqual(expected);
      expect(bare(moved.root)).toEqual(bare(plain.root));
    }),
    { numRuns: process.env["TIER"] === "full" ? 1500 : 300 },
  );
});
