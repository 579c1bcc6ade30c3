import type { CivilDate } from "../../kernel/index.js";
import { exampleForm } from "../diagnostics/meaning.js";
import type { Example } from "../Rule.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readDate, readItems, readText } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import { suggestion } from "../read/suggestion.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import type { Context } from "./Context.js";
import type { ExampleOwners } from "./exampleOwners.js";
import { changeExampleGiven, type Given, readExampleGiven } from "./readExampleGiven.js";

export const exampleShape = {
  name: need("说明", "What the example shows"),
  given: key("档案片段", "Records and profiles, only what matters"),
  change: key("与上一个例子的差别", "What differs from the example before"),
  asOf: key("截至", "As of"),
  loaded: key("载入情况", "Completeness by record type"),
  expect: need("结果", "fires, silent, excepted, unknown or notCovered"),
  missing: key("缺少的事实", "Facts named as missing"),
};
const outcomes = ["fires", "silent", "excepted", "unknown", "notCovered"] as const;
const completeness = ["complete", "partial", "notLoaded"] as const;

/** The examples of a rule; `change` and `asOf` go on from the one before. */
export function resolveExamples(
  node: SyntaxNode | undefined,
  owners: ExampleOwners,
  context: Context,
): readonly Example[] {
  const { report } = context;
  const examples: Example[] = [];
  let asOf: CivilDate | undefined;
  let before: Given | undefined;
  for (const item of readItems(node)) {
    const map = readMap(item, exampleShape, report);
    const name = readText(map?.name, report);
    const expect = readChoice(map?.expect, outcomes, report);
    const date = readDate(map?.asOf, report);
    if (map === undefined) continue;
    asOf = date ?? asOf;
    if (map.given !== undefined && map.change !== undefined) reportForm(map.change, "given + change", context);
    const given: Given | undefined =
      map.given !== undefined
        ? readExampleGiven(map.given, owners, report)
        : map.change !== undefined && before !== undefined
          ? changeExampleGiven(before, map.change, owners, report)
          : before;
    if (map.given === undefined && before === undefined) reportForm(map.change ?? item, "given", context);
    else if (asOf === undefined && map.asOf === undefined) reportForm(item, "asOf", context);
    before = given ?? before;
    const loaded = map.loaded && readLoaded(map.loaded, context);
    const missing = map.missing && readItems(map.missing).flatMap((one) => readText(one, report) ?? []);
    if (name === undefined || expect === undefined || asOf === undefined || given === undefined) continue;
    examples.push({
      name,
      given,
      asOf,
      ...(loaded === undefined ? {} : { loaded }),
      expect,
      ...(missing === undefined ? {} : { missing }),
      place: item.place,
    });
  }
  return examples;
}

function readLoaded(node: SyntaxNode, context: Context): Readonly<Record<string, string>> | undefined {
  if (node.kind !== "map") return reportForm(node, "loaded", context);
  const loaded: Record<string, string> = {};
  for (const { key: type, keyPlace, value } of node.entries) {
    const { records } = context.model;
    const near = suggestion(type, records.keys());
    if (!records.has(type))
      context.report(exampleForm, keyPlace, { problem: type, help: near.suggestion, helpZh: near.suggestionZh });
    const state = readChoice(value, completeness, context.report);
    if (state !== undefined) loaded[type] = state;
  }
  return loaded;
}

function reportForm(node: SyntaxNode, problem: string, { report }: Context): undefined {
  return report(exampleForm, node.place, {
    problem,
    help: "the first example says given and asOf; each says either given or change, and expect",
    helpZh: "第一个例子要写 given 和 asOf；每个例子写 given 或 change 之一，并写 expect",
  });
}
