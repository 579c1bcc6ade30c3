import { compareText, sha256Hex } from "../kernel/index.js";
import { canonicalJson } from "./canonicalJson.js";
import type { Rulebook } from "./Rulebook.js";

/**
 * SHA-256 over all that can change a portrait, as `sha256:` and hex. Independent of files, order of keys and rules, members
 * of lists, comments, places, examples, tests and uses.
 */
export function rulebookHash(rulebook: Omit<Rulebook, "hash">): string {
  const { tests: _tests, uses: _uses, ...lasting } = rulebook;
  const rules = rulebook.rules.map(({ examples: _examples, ...rule }) => rule);
  const lists = Object.fromEntries(
    Object.entries(rulebook.lists).map(([id, list]) => [
      id,
      { ...list, values: list.values.map(canonicalJson).sort(compareText) },
    ]),
  );
  return `sha256:${sha256Hex(canonicalJson({ ...lasting, rules, lists }))}`;
}
