import { createHash } from "node:crypto";
import { canonicalJson } from "../../src/rulebook/canonicalJson.js";
import type { Rule } from "../../src/rulebook/index.js";

/** Keys that change what a rule says, not what it decides. */
const words: ReadonlySet<string> = new Set([
  "version",
  "title",
  "why",
  "message",
  "owner",
  "examples",
  "tags",
  "place",
]);

/** A short hash of what a rule decides: its conditions, measures, severity, decay, exceptions and bases. */
export function meaningOf(rule: Rule): string {
  const meaning = JSON.parse(JSON.stringify(rule, (key, value) => (words.has(key) ? undefined : value)));
  return createHash("sha256").update(canonicalJson(meaning)).digest("hex").slice(0, 12);
}
