import { defineDerived, ownerNamed } from "../../../model/index.js";
import { isSubjectsUnit } from "../../truth/isSubjectsUnit.js";
import type { claim } from "../claim.js";

/** Whether the subject took a step in the claim, or the unit that handled it is one that the subject served in or supervised then. */
export const claimInSubjectsUnit = defineDerived(ownerNamed<typeof claim>("claim"), "inSubjectsUnit", {
  type: { scalar: "boolean", list: false },
  title: { zh: "本人经办或任职、分管单位的赔案", en: "Of the subject or the subject's unit" },
  compute: ({ handlerId, surveyorId, assessorId, reviewerId, approverId, unitId, occurredOn }, scope) =>
    [handlerId, surveyorId, assessorId, reviewerId, approverId].includes(scope.subject.id) ||
    isSubjectsUnit(unitId, occurredOn, scope),
});
