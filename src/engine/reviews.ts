import { dateIn, playing, type View } from "../model/index.js";
import type { ReviewMark } from "../result/index.js";

/** From mild to grave. */
const decisions: readonly ReviewMark["decision"][] = ["dismissed", "reviewed-open", "confirmed"];

const ofViews = new WeakMap<View, ReadonlyMap<string, ReviewMark>>();

/**
 * The review that holds for a finding of a rule under any of these keys (a record's id and those of its older versions): the
 * latest decision up to asOf, on one day the milder. A dismissal that the audience does not see counts as a bare relief.
 */
export function reviewOf(view: View, rule: string, keys: readonly string[]): ReviewMark | null {
  let marks = ofViews.get(view);
  if (marks === undefined) {
    marks = readReviews(view);
    ofViews.set(view, marks);
  }
  let best: ReviewMark | undefined;
  for (const key of keys) best = prevailing(best, marks.get(`${rule}/${key}`));
  return best ?? null;
}

function prevailing(a: ReviewMark | undefined, b: ReviewMark | undefined): ReviewMark | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.decidedOn !== b.decidedOn) return a.decidedOn > b.decidedOn ? a : b;
  return decisions.indexOf(b.decision) < decisions.indexOf(a.decision) ? b : a;
}

function readReviews(view: View): ReadonlyMap<string, ReviewMark> {
  const { scope, asOf } = view;
  const marks = new Map<string, ReviewMark>();
  const add = (rule: string, key: string, mark: ReviewMark): void => {
    const finding = `${rule}/${key}`;
    marks.set(finding, prevailing(marks.get(finding), mark) ?? mark);
  };
  for (const { definition, facts } of playing(view.model, "review")) {
    for (const record of scope.ownRecords(definition.type)) {
      const rule = scope.fact(record, facts.rule);
      const key = scope.fact(record, facts.key);
      const stated = scope.fact(record, facts.decision);
      const decision = decisions.find((one) => one === stated);
      const decidedOn = dateIn(scope.fact(record, facts.decidedOn));
      const until = dateIn(scope.fact(record, facts.validUntil));
      if (typeof rule !== "string" || typeof key !== "string" || decision === undefined) continue;
      if (decidedOn === null || decidedOn === undefined || decidedOn.last > asOf) continue;
      if (until !== null && until !== undefined && until.first < asOf) continue;
      const incident = record.fields["incidentId"];
      add(rule, key, {
        record: record.id,
        decision,
        decidedOn: decidedOn.last,
        incidentId: typeof incident === "string" ? incident : null,
      });
    }
  }
  for (const relief of view.reliefs) {
    if (relief.kind !== "dismissal" || relief.from > asOf || (relief.until !== null && relief.until < asOf)) continue;
    add(relief.rule, relief.key, { record: null, decision: "dismissed", decidedOn: relief.from, incidentId: null });
  }
  return marks;
}
