import { type Construct, constructs } from "./constructs.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

/**
 * The constructs of the language that a rule, written as data, is made of.
 * @example
 * [...constructsIn({ when: { not: { fact: "gift.value", operator: "present" } } })] //=> ["subject", "not", "present"]
 */
export function constructsIn(rule: YamlMap): ReadonlySet<Construct> {
  const found = new Set<Construct>();
  const add = (name: string): void => {
    if (Object.hasOwn(constructs, name)) found.add(name as Construct); // BECAUSE: an own key of the table.
  };
  if (rule["each"] === undefined) add("subject");
  if (typeof rule["each"] === "string") add("record");
  walk(rule, "", add);
  return found;
}

/** Keys whose own value is a name, not a construct. */
const silent: ReadonlySet<string> = new Set(["title", "why", "message", "examples", "basis", "rule"]);

function walk(value: Yaml, key: string, add: (name: string) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, key, add);
    return;
  }
  if (typeof value !== "object") {
    if (["operator", "shape", "late", "status", "kind", "calendar"].includes(key)) add(String(value));
    if (key === "from" && value === "latest") add("fromLatest");
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (silent.has(name)) continue;
    if (name === "by" && key === "") add("noticeBy");
    add(name === "from" && key === "decay" ? "decayFrom" : name);
    if (name === "param") add(inner === "p.lenient" ? "lenient" : inner === "p.now" ? "paramAsOf" : "param");
    if (key.startsWith("let") && typeof inner === "object" && "of" in inner) add("column");
    walk(inner, name === "let" ? "let" : name, add);
  }
}
