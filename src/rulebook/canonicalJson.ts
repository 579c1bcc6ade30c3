import { compareText } from "../kernel/index.js";

/**
 * JSON with keys in code-point order and without places: two texts are equal where two definitions say the same.
 * @example
 * canonicalJson({ b: 1, a: [true] }) //=> '{"a":[true],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && !isPlace(one));
  return `{${entries
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
    .join(",")}}`;
}

/** Told by what it is, not by its key: a parameter may be named `place`. */
function isPlace(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "kind" in value && value.kind === "source" && "excerpt" in value
  );
}
