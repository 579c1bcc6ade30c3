import { formatCivilDate, formatDay, type Unfinished } from "../kernel/index.js";
import type { Finding } from "../result/index.js";
import type { Rulebook, Titled } from "../rulebook/index.js";
import type { SettledOutcome } from "../score/index.js";

/** A finding as the portrait shows it: what fired, on what, why it weighs what it weighs, on which basis. */
export function findingPage<R extends string>(settled: SettledOutcome<R>, rulebook: Rulebook<R>): Finding<R> {
  const { outcome, rule, review, factors } = settled;
  const page: Unfinished<Finding<R>> = {
    id: outcome.id,
    rule: rule.id,
    ruleVersion: rule.version,
    title: rule.title,
    why: rule.why,
    category: rule.category,
    severity: settled.severity.lo,
    standing: settled.standing,
    established: settled.established,
    item: outcome.item,
    eventDate: outcome.eventDate === null ? null : formatCivilDate(outcome.eventDate),
    incident: settled.incident,
    value: settled.value.lo,
    factors: {
      base: factors.base.lo,
      verification: factors.verification.lo,
      decay: factors.decay.lo,
      post: factors.post.lo,
      mitigation: factors.mitigation.lo,
    },
    mitigations: outcome.mitigation.applied,
  };
  if (review !== null)
    page.review = { record: review.record, decision: review.decision, decidedOn: formatDay(review.decidedOn) };
  page.message = outcome.message;
  page.action = titledOf(rulebook.actions, rule.action);
  page.owner = titledOf(rulebook.owners, rule.owner);
  page.basis = outcome.basis;
  page.evidence = outcome.evidence;
  page.measures = outcome.measures;
  return page as Finding<R>; // BECAUSE: what was not set may be absent.
}

/** A code with its titles; a code without an entry stands for itself. */
export function titledOf(table: readonly Titled[], id: string): Titled {
  const entry = table.find((one) => one.id === id);
  return { id, title: entry?.title ?? { zh: id, en: id } };
}
