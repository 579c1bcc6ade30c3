/** What a rule file holds, before it is text. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };
export type YamlMap = { readonly [key: string]: Yaml };

const plain = /^[A-Za-z0-9][A-Za-z0-9 %.-]*$/;

/**
 * A value in flow style; only texts that would read as something else are quoted.
 * @example
 * writeYaml({ fact: "gift.value", operator: "in", value: ["a", "b: c"] }) //=> '{ fact: gift.value, operator: in, value: [a, "b: c"] }'
 */
export function writeYaml(value: Yaml): string {
  if (typeof value === "string") return plain.test(value) ? value : JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map(writeYaml).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${writeYaml(inner)}`)
    .join(", ")} }`;
}

/**
 * A whole file: a key a line.
 * @example
 * writeFile({ rule: "r0", version: 1 }) //=> "rule: r0\nversion: 1\n"
 */
export function writeFile(map: YamlMap): string {
  return Object.entries(map)
    .map(([key, value]) => `${key}: ${writeYaml(value)}\n`)
    .join("");
}
