import type { DerivedScope, ViewRecord } from "../../../model/index.js";

/**
 * How many records of a type pass a test, of those that the archive of this unit holds, as a rule's `count` counts them. Unknown
 * where the type is not fully loaded, or where a record that may pass would change the number.
 */
export function countRecords(
  unitId: string,
  scope: DerivedScope,
  type: string,
  test: (record: ViewRecord) => boolean | undefined,
): number | undefined {
  if (scope.subject.id !== unitId || scope.completeness(type) !== "complete") return undefined;
  let count = 0;
  for (const record of scope.records(type)) {
    const passes = test(record);
    if (passes === false) continue;
    if (passes === undefined || record.presence !== "certain") return undefined;
    count += 1;
  }
  return count;
}
