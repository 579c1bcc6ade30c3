import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countConcluded } from "../ecology/countConcluded.js";
import { isOneOf } from "../ecology/isOneOf.js";
import type { unit } from "../unit.js";

/** Of the complaints concluded within twelve months, those substantiated in whole or in part. */
export const unitComplaintsSubstantiated = defineDerived(ownerNamed<typeof unit>("unit"), "complaintsSubstantiated", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内查实信访举报", en: "Complaints substantiated within a year" },
  compute: ({ id }, scope) =>
    countConcluded(id, scope, (outcome) => isOneOf(outcome, ["substantiated", "partly-substantiated"])),
});
