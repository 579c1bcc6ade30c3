import { compareText } from "../kernel/index.js";
import type { Outcome, ReviewMark } from "../result/index.js";

/** An incident: as printed, and the key that groups its findings. */
export interface Incident {
  readonly name: string;
  readonly key: string;
}

/**
 * The incident of a finding: the incident id of its record, else of its review or of the latest review of its matter, else
 * its matter, else the record (an event alone, a state with the rule), else the finding alone. Evidence never joins incidents.
 * SEE: design §6, `incident`.
 */
export function incidentOf(
  outcome: Outcome,
  review: ReviewMark | null,
  reviewedMatters: ReadonlyMap<string, string>,
): Incident {
  const { item, matter } = outcome;
  const matterKey = matter === null ? undefined : keyOfMatter(matter);
  const given =
    outcome.incidentId ?? review?.incidentId ?? (matterKey === undefined ? undefined : reviewedMatters.get(matterKey));
  // The mark keeps ids that people write apart from names made here, whatever they look like.
  if (given !== undefined) return { name: given, key: `=${given}` };
  const name = matterKey ?? nameAlone(outcome.id, outcome.rule, item);
  return { name, key: name };
}

/** The incident ids that reviews have given to matters: the latest decision decides, on one day the smaller id. */
export function incidentsOfReviewedMatters(
  findings: readonly { readonly outcome: Outcome; readonly review: ReviewMark | null }[],
): ReadonlyMap<string, string> {
  const latest = new Map<string, { readonly decidedOn: number; readonly incident: string }>();
  for (const { outcome, review } of findings) {
    if (outcome.matter === null || review === null || review.incidentId === null) continue;
    const key = keyOfMatter(outcome.matter);
    const known = latest.get(key);
    const later = known === undefined || review.decidedOn > known.decidedOn;
    const smaller = known?.decidedOn === review.decidedOn && compareText(review.incidentId, known.incident) < 0;
    if (later || smaller) latest.set(key, { decidedOn: review.decidedOn, incident: review.incidentId });
  }
  return new Map([...latest].map(([key, { incident }]) => [key, incident]));
}

function keyOfMatter(matter: { readonly id: string; readonly value: string }): string {
  return `matter:${matter.id}:${matter.value}`;
}

function nameAlone(id: string, rule: string, item: Outcome["item"]): string {
  if (item.kind !== "record") return `finding:${id}`;
  return item.nature === "state" ? `rule:${rule}:${item.key}` : `record:${item.key}`;
}
