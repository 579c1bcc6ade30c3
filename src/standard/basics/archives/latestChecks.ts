import type { DerivedScope, ViewRecord } from "../../../model/index.js";
import { dateIn, ownerNamed } from "../../../model/index.js";
import type { archiveCheck } from "../../duty/archiveCheck.js";

/**
 * The newest check of each cadre's archive in the unit of the archive at hand; `undefined` where it cannot be said which that is,
 * or which there are.
 */
export function latestChecks(unitId: string, scope: DerivedScope): readonly ViewRecord[] | undefined {
  if (
    scope.subject.id !== unitId ||
    scope.completeness(ownerNamed<typeof archiveCheck>("archiveCheck").type) !== "complete"
  )
    return undefined;
  const newest = new Map<string, { readonly record: ViewRecord; readonly day: number }>();
  for (const record of scope.ownRecords(ownerNamed<typeof archiveCheck>("archiveCheck").type)) {
    const { cadreId, occurredOn } = record.fields;
    const day = dateIn(occurredOn);
    if (typeof cadreId !== "string" || !day || day.first !== day.last || record.presence !== "certain")
      return undefined;
    const known = newest.get(cadreId);
    if (known === undefined || day.first > known.day) newest.set(cadreId, { record, day: day.first });
  }
  return [...newest.values()].map(({ record }) => record);
}
