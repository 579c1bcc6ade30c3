import { compareText, sha256Hex } from "../kernel/index.js";
import type { Rulebook } from "./Rulebook.js";

/** Keys that cannot change a portrait. */
const idle = new Set(["place", "examples", "tests", "hash"]);

/**
 * SHA-256 over all that can change a portrait, as `sha256:` and hex. Independent of files, order of keys and rules, members
 * of lists and comments.
 */
export function rulebookHash(rulebook: Omit<Rulebook, "hash">): string {
  const lists = Object.fromEntries(
    Object.entries(rulebook.lists).map(([id, list]) => [id, { ...list, values: [...list.values].sort((a, b) => compareText(canonical(a), canonical(b))) }]),
  );
  return `sha256:${sha256Hex(canonical({ ...rulebook, lists }))}`;
}

/** JSON with keys in code-point order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([key, one]) => !idle.has(key) && one !== undefined);
  return `{${entries
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(",")}}`;
}
