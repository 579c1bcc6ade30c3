import { formatCivilDate, formatDay } from "../../kernel/index.js";
import type { Finding } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { certainFactors } from "../score/ledgerLines.js";
import type { Weighed } from "../score/Weighed.js";
import { titleFrom } from "./titleFrom.js";

/** A finding as a portrait shows it. */
export function findingEntry<R extends string>(weighed: Weighed<R>, rulebook: Rulebook<R>): Finding<R> {
  const { outcome, rule, review } = weighed;
  const { eventDate } = outcome;
  const entry: Finding<R> = {
    id: outcome.id,
    rule: rule.id,
    ruleVersion: rule.version,
    title: rule.title,
    why: rule.why,
    category: rule.category,
    severity: weighed.severity.lo,
    standing: weighed.standing,
    established: weighed.surelyEstablished,
    item: outcome.item,
    eventDate: eventDate && formatCivilDate(eventDate),
    incident: weighed.incident,
    value: Number(weighed.value.lo),
    factors: certainFactors(weighed),
    mitigations: outcome.mitigation.applied,
    message: outcome.message,
    action: titleFrom(rulebook.actions, rule.action),
    owner: titleFrom(rulebook.owners, rule.owner),
    basis: outcome.basis,
    evidence: outcome.evidence,
    measures: outcome.measures,
  };
  if (review === null) return entry;
  const { record, decision, decidedOn } = review;
  return { ...entry, review: { record, decision, decidedOn: formatDay(decidedOn) } };
}
