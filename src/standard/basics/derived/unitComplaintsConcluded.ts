import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countConcluded } from "../ecology/countConcluded.js";
import type { unit } from "../unit.js";

/** Complaints of the unit concluded within twelve months, whatever the outcome. */
export const unitComplaintsConcluded = defineDerived(ownerNamed<typeof unit>("unit"), "complaintsConcluded", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内办结信访举报", en: "Complaints concluded within a year" },
  compute: ({ id }, scope) => countConcluded(id, scope, () => true),
});
