import { dateIn, playing, type View } from "../../model/index.js";
import type { SanctionPeriod } from "../../result/index.js";

/** The governing sanctions of the subject, with the days on which they begin, end and are revoked. */
export function sanctionsIn({ model, scope }: View): readonly SanctionPeriod[] {
  const found: SanctionPeriod[] = [];
  for (const { definition, facts } of playing(model, "sanction")) {
    for (const record of scope.ownRecords(definition.type)) {
      const incident = record.fields["incidentId"];
      if (scope.fact(record, facts.governs) !== true) continue;
      found.push({
        record: record.id,
        incidentId: typeof incident === "string" ? incident : null,
        begunOn: dateIn(scope.fact(record, facts.begunOn)),
        endsOn: dateIn(scope.fact(record, facts.endsOn)),
        revokedOn: dateIn(scope.fact(record, facts.revokedOn)),
      });
    }
  }
  return found;
}
