import { dateIn, playing, type View } from "../../../model/index.js";
import type { ReviewMark } from "../../../result/index.js";

interface Review extends ReviewMark {
  readonly finding: string;
}

const mildness = ["confirmed", "reviewed-open", "dismissed"] as const;

/** Every review of this subject that holds at asOf, and every dismissal that reached the view as a bare relief. */
export function reviewsIn(view: View): readonly Review[] {
  const { scope, asOf, model, reliefs } = view;
  const stated = playing(model, "review").flatMap(({ definition, facts }) =>
    scope.ownRecords(definition.type).flatMap((record): readonly Review[] => {
      const rule = scope.fact(record, facts.rule);
      const key = scope.fact(record, facts.key);
      const decision = mildness.find((one) => one === scope.fact(record, facts.decision));
      const decidedOn = dateIn(scope.fact(record, facts.decidedOn))?.last;
      const until = dateIn(scope.fact(record, facts.validUntil))?.first;
      const incident = record.fields["incidentId"];
      if (typeof rule !== "string" || typeof key !== "string" || decision === undefined) return [];
      if (decidedOn === undefined || decidedOn > asOf || (until !== undefined && until < asOf)) return [];
      const incidentId = typeof incident === "string" ? incident : null;
      return [{ finding: `${rule}/${key}`, record: record.id, decision, decidedOn, incidentId }];
    }),
  );
  const bare = reliefs.flatMap((relief): readonly Review[] => {
    if (relief.kind !== "dismissal" || relief.from > asOf) return [];
    if (relief.until !== null && relief.until < asOf) return [];
    const finding = `${relief.rule}/${relief.key}`;
    return [{ finding, record: null, decision: "dismissed", decidedOn: relief.from, incidentId: null }];
  });
  return [...stated, ...bare];
}

/** Of the reviews of a finding, under the ids that its record has or had, the latest; on one day the milder; else the first. */
export function reviewOf(reviews: readonly Review[], rule: string, keys: readonly string[]): ReviewMark | null {
  const own = keys.flatMap((key) => reviews.filter(({ finding }) => finding === `${rule}/${key}`));
  const latest = own.filter(({ decidedOn }) => own.every((other) => other.decidedOn <= decidedOn));
  const rank = ({ decision }: Review): number => mildness.indexOf(decision);
  const best = latest.find((one) => latest.every((other) => rank(other) <= rank(one)));
  if (best === undefined) return null;
  const { finding: _, ...mark } = best;
  return mark;
}
