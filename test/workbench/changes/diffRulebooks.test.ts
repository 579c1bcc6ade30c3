import { describe, expect, test } from "vitest";
import { renderChanges } from "../../../src/cli/renderChanges.js";
import { parseRulebook, type Rulebook } from "../../../src/rulebook/index.js";
import { diffRulebooks } from "../../../src/workbench/index.js";
import { sampleFiles } from "../../rulebook/samples/sampleFiles.js";
import { sampleModel } from "../../rulebook/samples/sampleModel.js";

type Files = Readonly<Record<string, string>>;

const rulebookOf = (files: Files): Rulebook => {
  const { rulebook, diagnostics } = parseRulebook(files, sampleModel);
  if (rulebook === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  return rulebook;
};
const swap = (file: string, from: string | RegExp, to: string): Files => {
  const text = sampleFiles[file] ?? "";
  if (text.replace(from, to) === text) throw new Error(`nothing to change in ${file}`);
  return { ...sampleFiles, [file]: text.replace(from, to) };
};
const rule = "integrity/gift-kept.yaml";
const before = rulebookOf(sampleFiles);
const lines = (files: Files): readonly string[] =>
  diffRulebooks(before, rulebookOf(files)).map(
    ({ kind, id, change, parts, canChangeNumbers, after }) =>
      `${canChangeNumbers ? "★ " : ""}${kind} ${id} ${change} ${after ?? parts.join(",")}`,
  );

test("a rulebook does not differ from itself, however it is written", () => {
  expect(diffRulebooks(before, before)).toEqual([]);
  const commented = Object.entries(sampleFiles).map(([path, text]) => [path, `# note\n${text}`]);
  expect(lines(Object.fromEntries(commented.reverse()))).toEqual([]);
});

describe("what changed is named by its keys, ★ where a number can", () => {
  test.each([
    ["a severity", swap(rule, "severity: 2", "severity: 3"), ["★ rule gift-kept changed severity"]],
    ["a threshold's use", swap(rule, "withinLast", "olderThan"), ["★ rule gift-kept changed when"]],
    ["a text", swap(rule, "Gifts are handed over.", "Hand them over."), ["rule gift-kept changed why"]],
    [
      "two texts",
      swap(rule, "en: Gift kept }", "en: Kept }\nverification: documented"),
      ["rule gift-kept changed title"],
    ],
    ["a rule put on trial", swap(rule, "status: active", "status: shadow"), ["★ rule gift-kept changed status"]],
    ["a table", swap("rulebook.yaml", "[1, 1, 0.8, 0.5]", "[1, 1, 0.8]"), ["★ table weights changed "]],
    [
      "a plain number",
      swap("rulebook.yaml", "minimumCoverage: 60 %", "minimumCoverage: 70 %"),
      ["★ table minimumCoverage changed 70 %"],
    ],
    ["who acts", swap("rulebook.yaml", "en: Remind", "en: Remind them"), ["table actions changed "]],
    [
      "a parameter",
      swap("params/gift.yaml", "12 months", "6 months"),
      ["★ param gift.window changed 6 months (1990-01-01), 24 months (2020-01-01)"],
    ],
    ["a list", swap("lists/known-gifts.yaml", "G-2]", "G-2, G-3]"), ["★ list known-gifts changed values"]],
    ["a document", swap("documents/pzf.yaml", '"99"', '"98"'), ["document PZF changed articles"]],
  ] as const)("%s", (_, files, expected) => {
    expect(lines(files)).toEqual(expected);
  });
  test("a shared condition is named by the rules that it changes", () => {
    expect(lines(swap("conditions/recorded.yaml", "operator: present", "operator: absent"))).toEqual([
      "★ rule gift-kept changed when",
    ]);
  });
  test("the order of a list's values is no difference, what is added and removed is", () => {
    expect(lines(swap("lists/known-gifts.yaml", "[G-1, G-2]", "[G-2, G-1]"))).toEqual([]);
    const text = (sampleFiles[rule] ?? "").replace("rule: gift-kept", "rule: gift-two");
    const { [rule]: _gone, ...rest } = sampleFiles;
    expect(lines({ ...rest, "integrity/gift-two.yaml": text })).toEqual([
      "★ rule gift-kept removed ",
      "★ rule gift-two added ",
    ]);
    expect(
      lines({ ...sampleFiles, "integrity/gift-two.yaml": text.replace("status: active", "status: draft") }),
    ).toEqual(["rule gift-two added "]);
  });
});

test("a reader sees a line a change, in both languages", () => {
  const changes = [
    ...diffRulebooks(before, rulebookOf(swap(rule, "severity: 2", "severity: 3"))),
    ...diffRulebooks(before, rulebookOf(swap("rulebook.yaml", "outlookMonths: 24", "outlookMonths: 12"))),
    ...diffRulebooks(before, rulebookOf(swap("documents/pzf.yaml", '"99"', '"98"'))),
  ];
  expect(renderChanges(changes, "en")).toBe(`★ rule gift-kept changed: severity
★ table outlookMonths changed: 24 → 12
  document PZF changed: articles
3 differences, 2 of which (★) can change points, a grade or a gate.
`);
  expect(renderChanges(changes, "zh")).toBe(`★ 规则 gift-kept 改动：severity
★ 表 outlookMonths 改动：24 → 12
  法规文件 PZF 改动：articles
3 处不同，其中 2 处（★）可能改变分值、等级或关口。
`);
  expect(renderChanges([], "en")).toBe("No difference.\n");
});
