import type { Portrait } from "../../result/index.js";
import { smallestResolutions } from "../score/smallestResolutions.js";
import type { Weighed } from "../score/Weighed.js";
import type { Reading } from "./Reading.js";

/** Which open matters, once resolved, would bring the grade down. LAW: what is adjudicated or sanctioned is never proposed. */
export function counterfactualEntries({
  account,
  evaluation,
  rulebook,
}: Reading): NonNullable<Portrait["counterfactual"]> {
  const fired: Weighed[] = [];
  const open: Weighed[] = [];
  for (const one of account.weighed) {
    if (one.rule.kind !== "finding" || one.outcome.status !== "fires") continue;
    fired.push(one);
    const isSanction = evaluation.sanctions.some(({ record }) => record === one.outcome.item.key);
    if (one.value.lo > 0n && one.sanctions === "none" && one.standing !== "adjudicated" && !isSanction) open.push(one);
  }
  return smallestResolutions(fired, open, rulebook.scoring);
}
