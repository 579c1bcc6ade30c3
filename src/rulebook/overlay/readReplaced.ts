import { replaceMissing, replaceUnknown, replaceUnsaid } from "../diagnostics/folder.js";
import { ruleShape } from "../diagnostics/meaning.js";
import type { Root } from "../files/readRoots.js";
import { type Overlay, type ReplaceableKind, replaceableKinds } from "../Overlay.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readItems, readLocalized, readText } from "../read/readScalar.js";
import { key, need } from "../read/Shape.js";
import { suggestion } from "../read/suggestion.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { definitionsOf } from "./definitionsOf.js";

const shape = {
  rule: key("规则", "Rule"),
  param: key("参数", "Parameter"),
  list: key("列表", "List"),
  condition: key("共享条件", "Shared condition"),
  calendar: key("工作日历", "Working calendar"),
  document: key("法规文件", "Legal document"),
  reason: need("理由", "Reason"),
};

/**
 * Reads `replace`, and checks it both ways: nothing of the base is replaced by accident of a name, and nothing said to be
 * replaced stays as it was.
 */
export function readReplaced(
  node: SyntaxNode | undefined,
  own: readonly Root[],
  base: readonly Root[],
  report: Report,
): Overlay["replaced"] {
  const mine = own.flatMap(definitionsOf);
  const there = base.flatMap(definitionsOf);
  const replaced = readItems(node).flatMap((one) => {
    const map = readMap(one, shape, report);
    const reason = readLocalized(map?.reason, report);
    const said = replaceableKinds.filter((kind) => map?.[kind] !== undefined);
    const [kind] = said;
    if (map === undefined || kind === undefined || said.length !== 1)
      return map === undefined
        ? []
        : (report(ruleShape, one.place, {
            expected: "{ rule: id, reason: { zh, en } }",
            ...suggestion("", replaceableKinds),
          }) ?? []);
    const id = readText(map[kind], report);
    const place = map[kind]?.place ?? one.place;
    if (id === undefined || reason === undefined) return [];
    const ids = there.filter((other) => other.kind === kind).map((other) => other.id);
    if (!ids.includes(id)) return report(replaceUnknown, place, { ...words(kind), id, ...suggestion(id, ids) }) ?? [];
    if (!mine.some((other) => other.kind === kind && other.id === id))
      return report(replaceMissing, place, { ...words(kind), id }) ?? [];
    return [{ kind, id, reason }];
  });
  for (const { kind, id, place } of mine) {
    if (!there.some((other) => other.kind === kind && other.id === id)) continue;
    if (!readItems(node).some((one) => names(one, kind, id)))
      report(replaceUnsaid, place, { ...words(kind), key: kind, id });
  }
  return replaced;
}

function words(kind: ReplaceableKind): { readonly kind: string; readonly kindZh: string } {
  const { zh, en } = shape[kind].title;
  return { kind: en.toLowerCase(), kindZh: zh };
}

function names(node: SyntaxNode, kind: string, id: string): boolean {
  if (node.kind !== "map") return false;
  return node.entries.some((entry) => entry.key === kind && entry.value.kind === "scalar" && entry.value.text === id);
}
