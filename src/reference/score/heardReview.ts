import type { View } from "../../model/index.js";
import type { Outcome, ReviewMark } from "../../result/index.js";

/**
 * The human decision that stands for a finding: its own latest review, or a dismissal that only reached this audience as a
 * relief. The later one stands, on one day the dismissal.
 */
export function heardReview(outcome: Outcome, view: Pick<View, "asOf" | "reliefs" | "records">): ReviewMark | null {
  const own = outcome.review;
  if (own?.decision === "dismissed") return own;
  let dismissedOn: number | null = null;
  for (const relief of view.reliefs) {
    if (relief.kind !== "dismissal") continue;
    if (relief.rule !== outcome.rule || currentId(relief.key, view) !== outcome.item.key) continue;
    const begun = relief.from <= view.asOf;
    const over = relief.until !== null && view.asOf > relief.until;
    const overruled = own !== null && relief.from < own.decidedOn;
    if (!begun || over || overruled) continue;
    if (dismissedOn === null || dismissedOn < relief.from) dismissedOn = relief.from;
  }
  if (dismissedOn === null) return own;
  return { record: null, decision: "dismissed", decidedOn: dismissedOn, incidentId: null };
}

/** A decision on an older version of a record holds for the one that replaced it. */
function currentId(key: string, { records }: Pick<View, "records">): string {
  let current = key;
  for (const list of records.values()) for (const { id, lineage } of list) if (lineage.includes(key)) current = id;
  return current;
}
