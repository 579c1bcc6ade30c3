import { compareText } from "../../kernel/index.js";
import type { DerivedScope } from "../DerivedScope.js";
import type { Model } from "../Model.js";
import { playing } from "./namesSubject.js";
import { dateIn } from "./recordDays.js";
import type { Relief, ViewRecord } from "./View.js";

/**
 * Incidents of which every governing sanction known, whatever its level, has a known end or was revoked: from which day the
 * last of them is over. `Number.MIN_SAFE_INTEGER` where all were revoked.
 */
export function sanctionsOver(model: Model, scope: DerivedScope): ReadonlyMap<string, number> {
  const over = new Map<string, number | undefined>();
  for (const { definition, facts } of playing(model, "sanction")) {
    for (const record of scope.ownRecords(definition.type)) {
      const incident = record.fields["incidentId"];
      if (typeof incident !== "string" || scope.fact(record, facts.governs) !== true) continue;
      const revoked = dateIn(scope.fact(record, facts.revokedOn));
      const ends = dateIn(scope.fact(record, facts.endsOn));
      const from = revoked === null ? ends?.last : revoked === undefined ? undefined : Number.MIN_SAFE_INTEGER;
      const earlier = over.has(incident) ? over.get(incident) : Number.MIN_SAFE_INTEGER;
      over.set(incident, earlier === undefined || from === undefined ? undefined : Math.max(earlier, from));
    }
  }
  return new Map([...over].flatMap(([incident, from]) => (from === undefined ? [] : [[incident, from] as const])));
}

/** Dismissals by reviews that the audience does not see, as bare facts. */
export function hiddenDismissals(model: Model, scope: DerivedScope, isHidden: (record: ViewRecord) => boolean): readonly Relief[] {
  const reliefs: Relief[] = [];
  for (const { definition, facts } of playing(model, "review")) {
    for (const record of scope.ownRecords(definition.type)) {
      if (!isHidden(record) || scope.fact(record, facts.decision) !== "dismissed") continue;
      const rule = scope.fact(record, facts.rule);
      const key = scope.fact(record, facts.key);
      const decided = dateIn(scope.fact(record, facts.decidedOn));
      if (typeof rule !== "string" || typeof key !== "string" || decided === null || decided === undefined) continue;
      const until = dateIn(scope.fact(record, facts.validUntil));
      reliefs.push({ kind: "dismissal", rule, key, from: decided.last, until: until?.first ?? null });
    }
  }
  return reliefs.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
}
