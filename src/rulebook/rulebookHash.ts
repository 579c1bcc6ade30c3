import { compareText, sha256Hex } from "../kernel/index.js";
import type { Rulebook } from "./Rulebook.js";

/**
 * SHA-256 over all that can change a portrait, as `sha256:` and hex. Independent of files, order of keys and rules, members
 * of lists, comments, places, examples and tests.
 */
export function rulebookHash(rulebook: Omit<Rulebook, "hash">): string {
  const { tests: _tests, ...lasting } = rulebook;
  const rules = rulebook.rules.map(({ examples: _examples, ...rule }) => rule);
  const lists = Object.fromEntries(
    Object.entries(rulebook.lists).map(([id, list]) => [
      id,
      { ...list, values: list.values.map(canonical).sort(compareText) },
    ]),
  );
  return `sha256:${sha256Hex(canonical({ ...lasting, rules, lists }))}`;
}

/** JSON with keys in code-point order, without places. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && !isPlace(one));
  return `{${entries
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(",")}}`;
}

/** Told by what it is, not by its key: a parameter may be named `place`. */
function isPlace(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "kind" in value && value.kind === "source" && "excerpt" in value
  );
}
