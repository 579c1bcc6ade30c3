import { type CivilDate, exactDay } from "../../kernel/index.js";
import { type DerivedScope, dateIn, holds, ownerNamed, type ViewRecord } from "../../model/index.js";
import type { tenure } from "../tenure/tenure.js";
import { answersForUnit } from "../truth/answersForUnit.js";
import type { Truth } from "../truth/anyTrue.js";

/**
 * Since when, without a break, a cadre holds the post under review, or serves in the unit under review or supervises it; of a
 * cadre under review, any post. Looked at today, or on the day of the end where there was one; none where it was not so then.
 */
export function inOfficeSince(
  cadreId: string | null | undefined,
  ended: CivilDate | null | undefined,
  scope: DerivedScope,
): CivilDate | null | undefined {
  if (cadreId === undefined || ended === undefined) return undefined;
  return since(cadreId, ended !== null && ended.last < scope.asOf ? ended : exactDay(scope.asOf), scope);
}

interface Sitting {
  readonly from: CivilDate;
  /** Last day; none: not ended. */
  readonly to: CivilDate | null;
}

function since(cadreId: string | null, day: CivilDate, scope: DerivedScope): CivilDate | null | undefined {
  const { type } = ownerNamed<typeof tenure>("tenure");
  const sittings: Sitting[] = [];
  for (const record of scope.records(type)) {
    const holder = record.fields["cadreId"];
    if (holder !== undefined && holder !== cadreId) continue;
    const here = holder === undefined ? undefined : isHere(record, scope);
    if (here === false) continue;
    const from = dateIn(record.fields["effectiveFrom"]);
    const to = dateIn(record.fields["effectiveTo"]);
    const isOpen = here === undefined || record.presence !== "certain" || !from || to === undefined;
    if (isOpen && holds(from, to, day) !== false) return undefined;
    if (!isOpen) sittings.push({ from, to });
  }
  const first = beginning(sittings, day);
  return first === null && scope.completeness(type) !== "complete" ? undefined : first;
}

/** The beginning of the run of sittings, one right after the other, that covers the day. */
function beginning(sittings: readonly Sitting[], day: CivilDate): CivilDate | null | undefined {
  let first: CivilDate | null = null;
  for (const { from, to } of sittings) {
    const covers = holds(from, to, day);
    if (covers === undefined) return undefined;
    if (covers && (first === null || from.first < first.first)) first = from;
  }
  for (let led = first !== null; led; ) {
    led = false;
    for (const { from, to } of sittings) {
      if (first === null || from.first >= first.first || (to !== null && to.last + 1 < first.first)) continue;
      first = from;
      led = true;
    }
  }
  return first;
}

function isHere(record: ViewRecord, scope: DerivedScope): Truth {
  const { kind, id } = scope.subject;
  if (kind === "unit") return answersForUnit(record, id, scope);
  if (kind !== "post") return true;
  const post = record.fields["postId"];
  return post === undefined ? undefined : post === id;
}
