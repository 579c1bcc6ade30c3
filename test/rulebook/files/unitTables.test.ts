import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/kernel/index.js";
import { readControls } from "../../../src/rulebook/files/readControls.js";
import { readIndicators } from "../../../src/rulebook/files/readIndicators.js";
import { collectInto, type Report } from "../../../src/rulebook/read/Report.js";
import { parseSyntax } from "../../../src/rulebook/syntax/parseSyntax.js";
import type { SyntaxNode } from "../../../src/rulebook/syntax/SyntaxNode.js";
import { standardModel } from "../../../src/standard/index.js";
import { expectDiagnostic } from "../expectDiagnostic.js";

type Reader<T> = (node: SyntaxNode | undefined, report: Report) => readonly T[];

function run<T>(
  source: string,
  reader: Reader<T>,
): { readonly rows: readonly T[]; readonly found: readonly Diagnostic[] } {
  const { root, diagnostics } = parseSyntax("rulebook.yaml", source);
  expect(diagnostics).toEqual([]);
  const found: Diagnostic[] = [];
  return { rows: reader(root, collectInto(found, 100)), found };
}
const controls: Reader<unknown> = (node, report) =>
  readControls(node, ["a-rule", "b-rule"], ["off-rule"], standardModel, report);
const indicators: Reader<unknown> = (node, report) => readIndicators(node, ["unt-one"], standardModel, report);

const control = (id: string, prevents: string): string =>
  `- { id: ${id}, prevents: [${prevents}], repair: { zh: 列入年度计划, en: Enter it in the plan } }`;
const share = (id: string, part: string, more = ""): string =>
  `- { id: ${id}, title: { zh: 占比, en: Share }, part: ${part}, whole: unit.rotationsDue${more} }`;

test("controls name rules in one order, each once, without those that were switched off", () => {
  const { rows, found } = run(control("rotation", "b-rule, a-rule, off-rule, b-rule"), controls);
  expect(found).toEqual([]);
  expect(rows).toEqual([
    { id: "rotation", prevents: ["a-rule", "b-rule"], repair: { zh: "列入年度计划", en: "Enter it in the plan" } },
  ]);
});

test("an indicator without a family is one of its own", () => {
  const { rows, found } = run(
    `${share("one", "unit.rotationsCompleted")}\n${share("two", "unit.headcount", ", family: both")}`,
    indicators,
  );
  expect(found).toEqual([]);
  expect(rows).toMatchObject([
    { id: "one", family: "one", part: "rotationsCompleted", whole: "rotationsDue" },
    { id: "two", family: "both", part: "headcount" },
  ]);
});

test.each<[string, string, Reader<unknown>, string, RegExp]>([
  ["a control that posts do not have", control("‹rotations›", "a-rule"), controls, "choice-unknown", /rotation/],
  ["a rule that there is not", control("rotation", "‹a-rul›"), controls, "choice-unknown", /a-rule/],
  ["a fact that units do not have", share("one", "‹unit.rotationDone›"), indicators, "choice-unknown", /./],
  ["a fact of a unit that is no integer", share("one", "‹unit.title›"), indicators, "choice-unknown", /./],
  ["a fact of a person", share("one", "‹cadre.id›"), indicators, "choice-unknown", /./],
  [
    "a rule that does not judge it, being none",
    share("one", "unit.headcount", ", rule: ‹unt-on›"),
    indicators,
    "choice-unknown",
    /unt-one/,
  ],
  ["an id that is no kebab case", share("‹One›", "unit.headcount"), indicators, "rule-id-form", /./],
])("%s is underlined with what is expected", (_, marked, reader, code, help) => {
  expectDiagnostic(marked, (source) => run(source, reader).found, { code, help });
});
