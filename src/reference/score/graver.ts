import { compareText } from "../../kernel/index.js";
import type { Weighed } from "./Weighed.js";

/** Order of findings: what is certain first, then what is possible, then rule, item and id by code point. */
export function graver(a: Weighed, b: Weighed): number {
  if (a.value.lo !== b.value.lo) return a.value.lo > b.value.lo ? -1 : 1;
  if (a.value.hi !== b.value.hi) return a.value.hi > b.value.hi ? -1 : 1;
  const byRule = compareText(a.outcome.rule, b.outcome.rule);
  if (byRule !== 0) return byRule;
  const byItem = compareText(a.outcome.item.key, b.outcome.item.key);
  return byItem !== 0 ? byItem : compareText(a.outcome.id, b.outcome.id);
}
