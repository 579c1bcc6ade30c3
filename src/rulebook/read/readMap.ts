import { ruleMissingKey, ruleShape, ruleUnknownKey } from "../diagnostics/meaning.js";
import type { MapEntry, SyntaxNode } from "../syntax/SyntaxNode.js";
import type { Report } from "./Report.js";
import type { Shape } from "./Shape.js";
import { type Suggestion, suggestion } from "./suggestion.js";

/** Keys that json-rules-engine has and this language leaves out on purpose. */
const foreign = new Set(["path", "params", "priority", "event", "conditions", "onSuccess", "onFailure"]);

/** The entries of a map by key, checked against its closed set of keys; `undefined` where the node is no map. */
export function readMap<S extends Shape>(
  node: SyntaxNode,
  shape: S,
  report: Report,
): Partial<Record<keyof S & string, SyntaxNode>> | undefined {
  if (node.kind !== "map")
    return report(ruleShape, node.place, { expected: "key: value", suggestion: Object.keys(shape).join(", ") });
  const found: Partial<Record<string, SyntaxNode>> = {};
  for (const entry of node.entries) {
    if (Object.hasOwn(shape, entry.key)) found[entry.key] = entry.value;
    else reportUnknownKey(entry, Object.keys(shape), report);
  }
  for (const [name, { required, title, line }] of Object.entries(shape)) {
    if (required === true && found[name] === undefined)
      report(ruleMissingKey, node.place, {
        key: name,
        title: title.en,
        titleZh: title.zh,
        ...(line === undefined ? {} : { line: `, such as \`${line}\``, lineZh: `，例如 \`${line}\`` }),
      });
  }
  // BECAUSE: only keys of the shape were put in.
  return found as Partial<Record<keyof S & string, SyntaxNode>>;
}

/** A key that does not belong here, with the nearest that does. */
export function reportUnknownKey(entry: MapEntry, keys: readonly string[], report: Report): undefined {
  return report(ruleUnknownKey, entry.keyPlace, {
    key: entry.key,
    ...(foreign.has(entry.key) ? left(entry.key) : suggestion(entry.key, keys)),
  });
}

function left(key: string): Suggestion {
  return {
    suggestion: `\`${key}\` of json-rules-engine is not supported: write facts, operators and parameters only`,
    suggestionZh: `不支持 json-rules-engine 的 \`${key}\`：只写事实、运算符和参数`,
  };
}
