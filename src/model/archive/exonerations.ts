import { incidentOf } from "./incidentOf.js";
import type { Records } from "./listByType.js";
import type { ScopeParts } from "./makeScope.js";
import { playing } from "./namesSubject.js";
import { dateIn } from "./recordDays.js";
import { stagesOf } from "./stagesOf.js";

/** Incidents cleared, and since when: by an exoneration of any level, whenever it is dated. */
export function exonerations(own: Records, parts: Omit<ScopeParts, "records" | "loaded">): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { definition, facts } of playing(parts.model, "exoneration")) {
    const list = own.get(definition.type);
    if (list === undefined) continue;
    const scope = stagesOf(parts, () => new Map())(own).scope;
    for (const record of list) {
      const incident = incidentOf(record);
      if (incident === undefined) continue;
      const from = dateIn(scope.fact(record, facts.from))?.first ?? record.recordedOn;
      found.set(incident, Math.min(from, found.get(incident) ?? from));
    }
  }
  return found;
}
