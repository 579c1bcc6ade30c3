import { expect, test } from "vitest";
import { type Diagnostic, formatDiagnostic, type Place, type SourcePlace } from "../../../src/kernel/index.js";

const about = (place: Place | undefined, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "fact-unknown",
  severity: "error",
  ...(place === undefined ? {} : { place }),
  message: { zh: "目录中没有 `gift.ammount`", en: "the catalogue has no `gift.ammount`" },
  args: {},
  ...more,
});
const inSource = (
  excerpt: string,
  column: number,
  endColumn: number,
  more: Partial<SourcePlace> = {},
): SourcePlace => ({
  kind: "source",
  file: "rules/integrity/a.yaml",
  line: 12,
  column,
  endLine: 12,
  endColumn,
  excerpt,
  ...more,
});
const english = (diagnostic: Diagnostic): readonly string[] => formatDiagnostic(diagnostic, { lang: "en" }).split("\n");

test("a place in a rule file is shown with file, line and column, the line and carets under the marked text", () => {
  const help = { zh: "是否指 `gift.amount`？", en: "did you mean `gift.amount`?" };
  const diagnostic = about(inSource("    - { fact: gift.ammount }", 15, 27), { help });
  expect(english(diagnostic)).toEqual([
    "rules/integrity/a.yaml:12:15: error fact-unknown: the catalogue has no `gift.ammount`",
    "  12 |     - { fact: gift.ammount }",
    "     |               ^^^^^^^^^^^^",
    "  help: did you mean `gift.amount`?",
  ]);
  expect(formatDiagnostic(diagnostic, { lang: "zh" }).split("\n")).toEqual([
    "rules/integrity/a.yaml:12:15: 错误 fact-unknown: 目录中没有 `gift.ammount`",
    "  12 |     - { fact: gift.ammount }",
    "     |               ^^^^^^^^^^^^",
    "  建议: 是否指 `gift.amount`？",
  ]);
});

test("carets stand under wide letters, two columns each", () => {
  const [, line, carets] = english(about(inSource("title: 礼品：上交", 10, 11)));
  expect(line).toBe("  12 | title: 礼品：上交");
  expect(carets).toBe(`     | ${" ".repeat(11)}^^`);
});

test("columns count code points, so a rare ideograph is one", () => {
  expect(english(about(inSource("𠮷𠮷x", 3, 4)))[2]).toBe("     |     ^");
});

test("a marked text that goes on below is marked to the end of its line, an empty one by one caret", () => {
  expect(english(about(inSource("when: {", 7, 2, { endLine: 14 })))[2]).toBe("     |       ^");
  expect(english(about(inSource("when: {", 1, 2, { endLine: 14 })))[2]).toBe("     | ^^^^^^^");
  expect(english(about(inSource("abc", 9, 9)))[2]).toBe("     |    ^");
});

test("a long line is cut around the marked text, a line without text is left out", () => {
  const [, line, carets] = english(about(inSource(`${"a".repeat(500)}BAD${"c".repeat(500)}`, 501, 504)));
  expect(line?.length).toBeLessThan(140);
  expect(line?.slice(carets?.indexOf("^"), (carets?.lastIndexOf("^") ?? 0) + 1)).toBe("BAD");
  expect(english(about(inSource("", 1, 1)))).toHaveLength(1);
});

test("tabs and hidden characters do not move the carets nor act on the screen", () => {
  const [, line, carets] = english(about(inSource("\ta\u202ebad", 4, 7)));
  expect(line).toBe("  12 |  a\\u{202e}bad");
  expect(line?.slice(carets?.indexOf("^"))).toBe("bad");
});

test("a line feed in a file name or a quoted word makes no line of its own", () => {
  const place = inSource("", 1, 1, { file: "a\nb.yaml" });
  expect(english(about(place, { message: { zh: "", en: "no `x\ny`" } }))).toEqual([
    "a\\u{a}b.yaml:12:1: error fact-unknown: no `x\\u{a}y`",
  ]);
});

test("about an archive only line, pointer and byte are said", () => {
  expect(english(about({ kind: "archive", pointer: "/records/3/value", offset: 120, line: 7 }))[0]).toMatch(
    /^line 7, \/records\/3\/value, byte 120: error /,
  );
  expect(english(about({ kind: "archive", pointer: "" }))[0]).toMatch(/^\/: error /);
  expect(
    formatDiagnostic(about({ kind: "archive", pointer: "", offset: 0 }, { severity: "warning" }), { lang: "zh" }),
  ).toMatch(/^\/, 字节 0: 警告 /);
});

test("without a place the severity comes first", () => {
  expect(english(about(undefined, { severity: "info" }))[0]).toMatch(/^info fact-unknown: /);
});
