import type { Standing } from "../kernel/index.js";
import type { Outcome, ReviewMark } from "../result/index.js";
import type { ScoreOptions } from "./ScoreOptions.js";

const standingOf: { readonly [D in ReviewMark["decision"]]: Standing } = {
  confirmed: "confirmed",
  "reviewed-open": "reviewed-open",
  dismissed: "dismissed",
};

/** The standing of a finding once reviews and dismissals from above have been heard: the latest wins, on one day the milder. */
export function standingAfterReview(
  outcome: Outcome,
  options: ScoreOptions,
): { readonly review: ReviewMark | null; readonly standing: Standing | "unknown" } {
  const review = dismissalOf(outcome, options) ?? outcome.review;
  return { review, standing: review === null ? outcome.standing : standingOf[review.decision] };
}

/** A dismissal that reached this audience as a relief and that no later review overrules. */
function dismissalOf(outcome: Outcome, { asOf, reliefs }: ScoreOptions): ReviewMark | undefined {
  let latest: number | undefined;
  for (const relief of reliefs) {
    if (relief.kind !== "dismissal" || relief.rule !== outcome.rule || relief.key !== outcome.item.key) continue;
    if (relief.from > asOf || (relief.until !== null && relief.until < asOf)) continue;
    if (outcome.review !== null && outcome.review.decidedOn > relief.from) continue;
    if (latest === undefined || relief.from > latest) latest = relief.from;
  }
  if (latest === undefined || outcome.review?.decision === "dismissed") return undefined;
  return { record: null, decision: "dismissed", decidedOn: latest, incidentId: null };
}
