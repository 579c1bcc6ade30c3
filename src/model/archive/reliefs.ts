import { compareText, formatValue } from "../../kernel/index.js";
import type { DerivedScope } from "../DerivedScope.js";
import type { Model } from "../Model.js";
import { playing } from "./namesSubject.js";
import { dateIn } from "./recordDays.js";
import type { Relief } from "./View.js";
import type { ViewRecord } from "./ViewRecord.js";

/**
 * Incidents of which every governing sanction known, whatever its level, has a known end or was revoked: from which day the
 * last of them is over. `revoked` are the incidents of sanctions that were; `Number.MIN_SAFE_INTEGER` where all were.
 */
export function sanctionsOver(
  model: Model,
  scope: DerivedScope,
  revoked: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const over = new Map<string, number>();
  for (const incident of revoked) over.set(incident, Number.MIN_SAFE_INTEGER);
  const endless = new Set<string>();
  // Sanctions of which it is not known whether they govern can only delay.
  const mayGovern: (readonly [incident: string, ends: number])[] = [];
  for (const { definition, facts } of playing(model, "sanction")) {
    for (const record of scope.ownRecords(definition.type)) {
      const incident = record.fields["incidentId"];
      const governs = scope.fact(record, facts.governs);
      if (typeof incident !== "string" || governs === false || governs === null) continue;
      const ends = dateIn(scope.fact(record, facts.endsOn));
      if (ends === null || ends === undefined) endless.add(incident);
      else if (governs === undefined) mayGovern.push([incident, ends.last]);
      else over.set(incident, Math.max(ends.last, over.get(incident) ?? ends.last));
    }
  }
  for (const [incident, ends] of mayGovern) {
    const from = over.get(incident);
    if (from !== undefined) over.set(incident, Math.max(from, ends));
  }
  for (const incident of endless) over.delete(incident);
  return over;
}

/** Incidents of governing sanctions that were revoked. */
export function revokedIncidents(
  records: readonly ViewRecord[],
  model: Model,
  scope: DerivedScope,
): ReadonlySet<string> {
  const incidents = new Set<string>();
  for (const record of records) {
    const role = model.records.get(record.type)?.role;
    const incident = record.fields["incidentId"];
    if (
      record.own &&
      role?.name === "sanction" &&
      typeof incident === "string" &&
      scope.fact(record, role.facts.governs) === true
    )
      incidents.add(incident);
  }
  return incidents;
}

interface Decision {
  readonly rule: string;
  readonly key: string;
  readonly decision: unknown;
  readonly from: number;
  readonly until: number | null;
  readonly incident: unknown;
}

/**
 * Dismissals by reviews that the audience does not see, as bare facts: until a later hidden review took them back. Only of
 * findings that are about something `isKnown`: an incident seen, or a key made of ids and values of visible records.
 */
export function hiddenDismissals(
  model: Model,
  scope: DerivedScope,
  isHidden: (record: ViewRecord) => boolean,
  isKnown: (key: string, incident: unknown) => boolean,
): readonly Relief[] {
  const decisions: Decision[] = [];
  for (const { definition, facts } of playing(model, "review")) {
    for (const record of scope.ownRecords(definition.type)) {
      const rule = scope.fact(record, facts.rule);
      const key = scope.fact(record, facts.key);
      const decided = dateIn(scope.fact(record, facts.decidedOn));
      if (!isHidden(record) || typeof rule !== "string" || typeof key !== "string" || !decided) continue;
      const until = dateIn(scope.fact(record, facts.validUntil))?.first ?? null;
      const decision = scope.fact(record, facts.decision);
      decisions.push({ rule, key, decision, from: decided.last, until, incident: record.fields["incidentId"] });
    }
  }
  const reliefs = decisions.flatMap(({ rule, key, decision, from, until, incident }): readonly Relief[] => {
    if (decision !== "dismissed" || !isKnown(key, incident)) return [];
    const later = decisions.filter(
      (one) => one.rule === rule && one.key === key && one.decision !== "dismissed" && one.from > from,
    );
    const ends = later.reduce((least, one) => Math.min(least, one.from - 1), until ?? Number.MAX_SAFE_INTEGER);
    return [{ kind: "dismissal", rule, key, from, until: ends === Number.MAX_SAFE_INTEGER ? null : ends }];
  });
  return reliefs.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
}

/** Ids and values of visible records as finding keys write them, and the subject: what a finding of this view can be about. */
export function keyParts(
  records: Iterable<readonly ViewRecord[]>,
  model: Model,
  subjectId: string,
): ReadonlySet<string> {
  const parts = new Set([subjectId]);
  for (const list of records) {
    for (const { id, type, fields, lineage } of list) {
      parts.add(id);
      for (const earlier of lineage) parts.add(earlier);
      for (const [name, value] of Object.entries(fields)) {
        const field = model.records.get(type)?.facts.get(name);
        if (field === undefined || value === null || value === undefined) continue;
        parts.add(formatValue(value, field.type).replaceAll("%", "%25").replaceAll("+", "%2B"));
      }
    }
  }
  return parts;
}

const calendarPeriod = /^\d{4}(-(H[12]|Q[1-4]))?$/;

/** Whether a finding's key is a calendar period or made of the given parts. */
export function isMadeOf(key: string, parts: ReadonlySet<string>): boolean {
  return calendarPeriod.test(key) || parts.has(key) || key.split("+").every((part) => part === "?" || parts.has(part));
}
