/**
 * Stands in the built package in the place of jsonpath-plus, and is the path resolver of every engine made here: a path
 * can run code, so that a rule with one never runs at all. Whoever imports rules meets `jre-path` long before this.
 * @throws always
 */
export function JSONPath(): never {
  throw new Error("INVARIANT: this build of json-rules-engine resolves no path");
}
