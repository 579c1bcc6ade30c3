import { audiences } from "../../model/index.js";
import type { ArchiveExpectation } from "../ArchiveExpectation.js";
import { ruleShape } from "../diagnostics/meaning.js";
import type { ArchiveTest } from "../Rulebook.js";
import { plainFrom } from "../read/plainFrom.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readDay, readInteger, readItems, readText } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

export const testsShape = {
  tests: need("整份档案的测试", "Whole archives with what must come of them", { type: "array" }),
};
const testShape = {
  name: need("说明", "What the test shows"),
  archive: need("档案", "An archive file"),
  asOf: need("截至", "As of"),
  knownAt: key("掌握情况截至", "Known at"),
  audience: key("供谁", "Audience"),
  diagnostics: key("读档案时应有的提示", "Codes that reading the archive must report"),
  expect: need("结果", "What must come of it"),
};
const idLists = {
  fires: key("触发", "Rules or finding ids"),
  silent: key("不触发", "Rules or finding ids"),
  unknown: key("未知", "Rules or finding ids"),
  notCovered: key("未载入", "Rules or finding ids"),
  excepted: key("例外", "Rules or finding ids"),
  positives: key("正面事实", "Rules or finding ids"),
  cleared: key("已澄清", "Incidents or finding ids"),
};
const expectShape = {
  grade: key("等级", "Grade"),
  points: key("千分之一分", "Milli-points"),
  score: key("评分", "Score"),
  ...idLists,
  gates: key("关口", "Gate → status"),
  sameAs: key("与前面哪个测试结果相同", "Earlier test of the file with the same portrait"),
};
const gateStatuses = ["barred", "free", "unknown"];

/** `tests/*.yaml`. */
export function readArchiveTests(node: SyntaxNode, report: Report): readonly ArchiveTest[] {
  const earlier: string[] = [];
  return readItems(readMap(node, testsShape, report)?.tests).flatMap((one) => {
    const test = readArchiveTest(one, earlier, report);
    if (test !== undefined) earlier.push(test.name);
    return test ?? [];
  });
}

function readArchiveTest(node: SyntaxNode, earlier: readonly string[], report: Report): ArchiveTest | undefined {
  const test = readMap(node, testShape, report);
  const name = readText(test?.name, report);
  const asOf = readDay(test?.asOf, report);
  const knownAt = readDay(test?.knownAt, report);
  const audience = test?.audience === undefined ? "dic" : readChoice(test.audience, audiences, report);
  const expect = test?.expect && readExpectation(test.expect, earlier, report);
  if (test?.archive === undefined || name === undefined || asOf === undefined) return undefined;
  if (audience === undefined || expect === undefined) return undefined;
  return {
    name,
    archive: plainFrom(test.archive),
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    audience,
    diagnostics: readTexts(test.diagnostics, report),
    expect,
    place: node.place,
  };
}

function readExpectation(node: SyntaxNode, earlier: readonly string[], report: Report): ArchiveExpectation | undefined {
  const expect = readMap(node, expectShape, report);
  if (expect === undefined) return undefined;
  const grade = readText(expect.grade, report);
  const points = readInteger(expect.points, report);
  const score = readInteger(expect.score, report);
  const sameAs = expect.sameAs && readChoice(expect.sameAs, earlier, report);
  // BECAUSE: these are the keys of the table above, which is all that is read here.
  const names = Object.keys(idLists) as (keyof typeof idLists)[];
  const lists = Object.fromEntries(
    names.flatMap((name) => (expect[name] === undefined ? [] : [[name, readTexts(expect[name], report)]])),
  );
  const gates = expect.gates && readGates(expect.gates, report);
  return {
    ...(grade === undefined ? {} : { grade }),
    ...(points === undefined ? {} : { points }),
    ...(score === undefined ? {} : { score }),
    ...lists,
    ...(gates === undefined ? {} : { gates }),
    ...(sameAs === undefined ? {} : { sameAs }),
  };
}

function readGates(node: SyntaxNode, report: Report): Readonly<Record<string, string>> | undefined {
  if (node.kind !== "map")
    return report(ruleShape, node.place, { expected: "gate: status", suggestion: "case-open: free" });
  return Object.fromEntries(
    node.entries.flatMap((entry) => {
      const status = readChoice(entry.value, gateStatuses, report);
      return status === undefined ? [] : [[entry.key, status]];
    }),
  );
}

function readTexts(list: SyntaxNode | undefined, report: Report): readonly string[] {
  return readItems(list).flatMap((item) => readText(item, report) ?? []);
}
