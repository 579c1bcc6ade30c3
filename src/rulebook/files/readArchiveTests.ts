import type { ArchiveTest } from "../Rulebook.js";
import { plainFrom } from "../read/plainFrom.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readDay, readInteger, readItems, readText } from "../read/readScalar.js";
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
  expect: need("结果", "What must come of it"),
};
const expectShape = {
  grade: key("等级", "Grade"),
  points: key("千分之一分", "Milli-points"),
  score: key("评分", "Score"),
  fires: key("触发", "Finding ids"),
  silent: key("不触发", "Rules or finding ids"),
  unknown: key("未知", "Rules or finding ids"),
  gates: key("关口", "Gate → status"),
};

/** `tests/*.yaml`. */
export function readArchiveTests(node: SyntaxNode, report: Report): readonly ArchiveTest[] {
  const map = readMap(node, testsShape, report);
  return readItems(map?.tests).flatMap((one) => {
    const test = readMap(one, testShape, report);
    const name = readText(test?.name, report);
    const asOf = readDay(test?.asOf, report);
    const knownAt = readDay(test?.knownAt, report);
    const audience = readText(test?.audience, report) ?? "dic";
    const expect = test?.expect && readMap(test.expect, expectShape, report);
    if (test?.archive === undefined || name === undefined || asOf === undefined || expect === undefined) return [];
    const texts = (list: SyntaxNode | undefined): readonly string[] =>
      readItems(list).flatMap((item) => readText(item, report) ?? []);
    const gates =
      expect.gates?.kind === "map"
        ? Object.fromEntries(expect.gates.entries.map((entry) => [entry.key, readText(entry.value, report) ?? ""]))
        : undefined;
    const grade = readText(expect.grade, report);
    const points = readInteger(expect.points, report);
    const score = readInteger(expect.score, report);
    return [
      {
        name,
        archive: plainFrom(test.archive),
        asOf,
        ...(knownAt === undefined ? {} : { knownAt }),
        audience,
        expect: {
          ...(grade === undefined ? {} : { grade }),
          ...(points === undefined ? {} : { points }),
          ...(score === undefined ? {} : { score }),
          ...(expect.fires === undefined ? {} : { fires: texts(expect.fires) }),
          ...(expect.silent === undefined ? {} : { silent: texts(expect.silent) }),
          ...(expect.unknown === undefined ? {} : { unknown: texts(expect.unknown) }),
          ...(gates === undefined ? {} : { gates }),
        },
        place: one.place,
      },
    ];
  });
}
