import { compareText } from "../../kernel/index.js";
import type { Outcome, ReviewMark } from "../../result/index.js";

export interface NamedIncident {
  readonly name: string;
  /** Groups findings. Ids given by people carry a mark, so that they never meet a name made here. */
  readonly group: string;
}

interface Heard {
  readonly outcome: Outcome;
  readonly review: ReviewMark | null;
}

/** The group of findings of an incident that people named. */
export function groupOfGiven(incidentId: string): string {
  return `given ${incidentId}`;
}

/** The incident of each finding, in the order of the findings (design §6; decision 002, line 4). */
export function nameIncidents(findings: readonly Heard[]): readonly NamedIncident[] {
  const names: NamedIncident[] = [];
  for (const finding of findings) {
    const { outcome, review } = finding;
    const given = outcome.incidentId ?? review?.incidentId ?? namedByMatter(finding, findings);
    if (given !== null) names.push({ name: given, group: groupOfGiven(given) });
    else {
      const name = ownName(outcome);
      names.push({ name, group: `made ${name}` });
    }
  }
  return names;
}

/** What the latest review of any finding in the same matter names; of several on one day the smallest id. */
function namedByMatter({ outcome }: Heard, findings: readonly Heard[]): string | null {
  const { matter } = outcome;
  if (matter === null) return null;
  let best: { readonly on: number; readonly incident: string } | null = null;
  for (const { outcome: other, review } of findings) {
    if (other.matter === null || other.matter.id !== matter.id || other.matter.value !== matter.value) continue;
    if (review === null || review.incidentId === null) continue;
    const candidate = { on: review.decidedOn, incident: review.incidentId };
    if (best === null || candidate.on > best.on) best = candidate;
    else if (candidate.on === best.on && compareText(candidate.incident, best.incident) < 0) best = candidate;
  }
  return best === null ? null : best.incident;
}

function ownName({ id, rule, item, matter }: Outcome): string {
  if (matter !== null) return `matter:${matter.id}:${matter.value}`;
  if (item.kind !== "record") return `finding:${id}`;
  return item.nature === "state" ? `rule:${rule}:${item.key}` : `record:${item.key}`;
}
