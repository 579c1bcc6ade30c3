import { type CivilDate, exactDay } from "../../../kernel/index.js";
import { type DerivedScope, dateIn, defineDerived, holds, ownerNamed, type ViewRecord } from "../../../model/index.js";
import type { tenure } from "../../tenure/tenure.js";
import { answersForUnit } from "../../truth/answersForUnit.js";
import type { Truth } from "../../truth/anyTrue.js";
import type { kinBusiness } from "../kinBusiness.js";

/**
 * Since when, without a break, the cadre with kin in the enterprise holds the post under review, or serves in the unit under
 * review or supervises it; of a cadre under review, any post. Looked at today, or on the last day of the part that kin had in
 * it; none where the cadre did not do so then.
 */
export const kinBusinessInOfficeSince = defineDerived(ownerNamed<typeof kinBusiness>("kinBusiness"), "inOfficeSince", {
  type: { scalar: "date", list: false },
  title: { zh: "干部在本岗位、本单位连续任职起始", en: "The cadre in office here since" },
  compute: ({ cadreId, effectiveTo }, scope) => {
    if (cadreId === undefined || effectiveTo === undefined) return undefined;
    const ended = effectiveTo !== null && effectiveTo.last < scope.asOf;
    return since(cadreId, ended ? effectiveTo : exactDay(scope.asOf), scope);
  },
});

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
