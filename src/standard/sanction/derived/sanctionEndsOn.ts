import { type DerivedScope, dateIn, defineDerived, ownerNamed } from "../../../model/index.js";
import { type EarlierPeriod, endOfPeriod, type StandingDecision } from "../period/endOfPeriod.js";
import { type Measure, measures } from "../period/measures.js";
import { sanctionPeriodSettings } from "../period/settings.js";
import { firstDay, type SanctionFields, standingDecision } from "../period/standingDecision.js";
import type { sanction } from "../sanction.js";

/**
 * The first free day; none where the measure has no end. Earlier party sanctions count as far as the archive holds them.
 */
export const sanctionEndsOn = defineDerived(ownerNamed<typeof sanction>("sanction"), "endsOn", {
  type: { scalar: "date", list: false },
  title: { zh: "影响期结束后首日", en: "First free day" },
  compute: (record, scope) => {
    const decision = standingDecision(record);
    if (decision === undefined) return undefined;
    const earlier = addsRemainder(decision) ? earlierPartyPeriods(record, decision, scope) : [];
    return earlier === undefined ? undefined : endOfPeriod(decision, earlier, sanctionPeriodSettings);
  },
});

function addsRemainder({ code, statedPeriod, exempted }: StandingDecision): boolean {
  const measure: Measure = measures[code];
  return (
    sanctionPeriodSettings.mergePartyPeriods &&
    measure.track === "party" &&
    !exempted &&
    measure.permanent !== true &&
    statedPeriod === null
  );
}

/** Party sanctions of the same person for other incidents; `undefined` where one that may have run then has an unknown end. */
function earlierPartyPeriods(
  record: SanctionFields,
  { begunOn }: StandingDecision,
  scope: DerivedScope,
): readonly EarlierPeriod[] | undefined {
  const earlier: EarlierPeriod[] = [];
  for (const other of scope.records(ownerNamed<typeof sanction>("sanction").type)) {
    if (other.id === record.id || other.fields["cadreId"] !== record.cadreId) continue;
    if (record.incidentId !== null && other.fields["incidentId"] === record.incidentId) continue;
    // BECAUSE: records of this type were read with the fields of this type.
    const fields = other.fields as SanctionFields;
    const track = scope.fact(other, "track");
    const revoked = scope.fact(other, "revocationOn");
    const began = firstDay(fields);
    if ((track !== undefined && track !== "party") || (revoked !== undefined && revoked !== null)) continue;
    if (began !== undefined && began.first >= begunOn.last) continue;
    const before = standingDecision(fields);
    if (before === undefined || revoked === undefined) return undefined;
    if (isOnProbation(before, begunOn.first)) continue;
    const endsOn = dateIn(scope.fact(other, "endsOn"));
    if (endsOn === undefined) return undefined;
    if (endsOn !== null) earlier.push({ begunOn: before.begunOn, endsOn });
  }
  return earlier;
}

/** An offence during probation leads to expulsion: nothing is added to what probation leaves. */
function isOnProbation(decision: StandingDecision, day: number): boolean {
  const measure: Measure = measures[decision.code];
  if (measure.probation === undefined) return false;
  const restored =
    decision.restoredOn ??
    endOfPeriod({ ...decision, code: "party-warning", statedPeriod: { unit: "months", count: measure.probation } }, []);
  return restored !== null && day < restored.last;
}
