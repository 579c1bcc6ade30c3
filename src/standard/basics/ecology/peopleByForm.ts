import { type DerivedScope, ownerNamed, type ViewRecord } from "../../../model/index.js";
import type { talk } from "../../integrity/talk.js";
import type { clueDisposal } from "../../petition/clueDisposal.js";
import type { disciplinaryCase } from "../../petition/disciplinaryCase.js";
import type { sanction } from "../../sanction/sanction.js";
import { type Form, formOf } from "./formOf.js";
import { isAll } from "./isAll.js";
import { isBy } from "./isBy.js";
import { isOneOf } from "./isOneOf.js";
import { isWithinYear } from "./isWithinYear.js";

type Read = (record: ViewRecord, scope: DerivedScope) => Form | false | undefined;

const firstForm = (applies: boolean | undefined): Form | false | undefined => (applies === true ? 1 : applies);

/** Which form a record is of; `false`: of none within twelve months. */
const sources: ReadonlyMap<string, Read> = new Map<string, Read>([
  [
    ownerNamed<typeof talk>("talk").type,
    ({ fields }, { asOf }) =>
      firstForm(isAll(isOneOf(fields["kind"], ["reminder", "warning"]), isWithinYear(fields["occurredOn"], asOf))),
  ],
  [
    ownerNamed<typeof clueDisposal>("clueDisposal").type,
    ({ fields }, { asOf }) =>
      firstForm(isAll(isOneOf(fields["result"], ["first-form"]), isWithinYear(fields["concludedOn"], asOf))),
  ],
  [ownerNamed<typeof sanction>("sanction").type, formOfSanction],
  [ownerNamed<typeof disciplinaryCase>("disciplinaryCase").type, formOfCase],
]);

/**
 * People by the gravest form that a measure within twelve months was of: a person with a talk and a sanction counts once.
 * `undefined` where one of the types is not fully loaded, so for readers to whom clues are not open, or where a record that may
 * count does not say whom it concerns, when or how heavily.
 */
export function peopleByForm(unitId: string, scope: DerivedScope): ReadonlyMap<string, Form> | undefined {
  if (scope.subject.id !== unitId) return undefined;
  const people = new Map<string, Form>();
  for (const [type, read] of sources) {
    if (scope.completeness(type) !== "complete") return undefined;
    for (const record of scope.records(type)) {
      const form = read(record, scope);
      if (form === false) continue;
      const { cadreId } = record.fields;
      if (form === undefined || record.presence !== "certain" || typeof cadreId !== "string") return undefined;
      if (form > (people.get(cadreId) ?? 0)) people.set(cadreId, form);
    }
  }
  return people;
}

/** A measure that was revoked is none. */
function formOfSanction(record: ViewRecord, scope: DerivedScope): Form | false | undefined {
  const isRevoked = isBy(scope.fact(record, "revocationOn"), scope.asOf);
  const counts = isAll(
    isWithinYear(record.fields["decidedOn"], scope.asOf),
    isRevoked === undefined ? undefined : !isRevoked,
  );
  const { exempted } = record.fields;
  if (counts !== true || exempted === undefined) return counts === false ? false : undefined;
  return formOf(scope.fact(record, "track"), scope.fact(record, "rank"), exempted === true);
}

/** What a case ends in within the house is a sanction of its own. */
function formOfCase({ fields }: ViewRecord, { asOf }: DerivedScope): Form | false | undefined {
  const handedOver = isWithinYear(fields["judicialTransferOn"], asOf);
  return handedOver === true ? 4 : handedOver;
}
