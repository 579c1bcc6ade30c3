import type { CivilDate } from "../../kernel/index.js";
import { exampleForm } from "../diagnostics/meaning.js";
import { plainFrom } from "../read/plainFrom.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readDate, readItems, readText } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import type { Example } from "../Rule.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import type { Context } from "./Context.js";

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

/** The examples of a rule; `change` and `asOf` go on from the one before. */
export function resolveExamples(node: SyntaxNode | undefined, context: Context): readonly Example[] {
  const { report } = context;
  const examples: Example[] = [];
  let asOf: CivilDate | undefined;
  for (const item of readItems(node)) {
    const map = readMap(item, exampleShape, report);
    const name = readText(map?.name, report);
    const expect = readChoice(map?.expect, outcomes, report);
    asOf = readDate(map?.asOf, report) ?? asOf;
    if (map === undefined || name === undefined || expect === undefined) continue;
    const before = examples.at(-1)?.given;
    const given = map.given !== undefined ? plainFrom(map.given) : changed(before, map.change, context);
    if (!isRecord(given) || asOf === undefined) {
      report(exampleForm, item.place, { problem: asOf === undefined ? "asOf" : "given" });
      continue;
    }
    const loaded = map.loaded === undefined ? undefined : plainFrom(map.loaded);
    const missing = map.missing === undefined ? undefined : readItems(map.missing).flatMap((one) => readText(one, report) ?? []);
    examples.push({
      name,
      given,
      asOf,
      // BECAUSE: a map of words; the archive parser says what is wrong with any other.
      ...(isRecord(loaded) ? { loaded: loaded as Readonly<Record<string, string>> } : {}),
      expect,
      ...(missing === undefined ? {} : { missing }),
      place: item.place,
    });
  }
  return examples;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `change: { gift.disposal: missing, gift.1.value: … }` applied to a copy of what was given before. */
function changed(before: Readonly<Record<string, unknown>> | undefined, change: SyntaxNode | undefined, context: Context): unknown {
  if (before === undefined) return change === undefined ? {} : undefined;
  const copy: unknown = JSON.parse(JSON.stringify(before));
  if (change?.kind !== "map") return change === undefined ? copy : undefined;
  for (const entry of change.entries) {
    if (!set(copy, entry.key.split("."), plainFrom(entry.value))) context.report(exampleForm, entry.keyPlace, { problem: entry.key });
  }
  return copy;
}

function set(target: unknown, path: readonly string[], value: unknown): boolean {
  const [step = "", ...rest] = path;
  if (typeof target !== "object" || target === null || step === "__proto__") return false;
  if (rest.length === 0) return Reflect.set(target, step, value);
  const inside: unknown = Reflect.get(target, step);
  if (inside === undefined) {
    const made = {};
    Reflect.set(target, step, made);
    return set(made, rest, value);
  }
  return set(inside, rest, value);
}
