import type { RawRulebook } from "./RawRulebook.js";
import { writeFile } from "./writeYaml.js";

/**
 * The folder of rule files of a generated rulebook: path → text, as `parseRulebook` takes it.
 * @example
 * filesOf({ rules: [{ rule: "r0", category: "integrity" }], beside: {} }) //=> { "integrity/r0.yaml": "rule: r0\ncategory: integrity\n" }
 */
export function filesOf({ rules, beside }: RawRulebook): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(Object.entries(beside).map(([path, map]) => [path, writeFile(map)])),
    ...Object.fromEntries(
      rules.map((rule) => [`${String(rule["category"])}/${String(rule["rule"])}.yaml`, writeFile(rule)]),
    ),
  };
}
