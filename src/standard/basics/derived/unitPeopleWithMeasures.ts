import { defineDerived, ownerNamed } from "../../../model/index.js";
import { peopleByForm } from "../ecology/peopleByForm.js";
import type { unit } from "../unit.js";

/** People with a measure of any of the forms within twelve months. */
export const unitPeopleWithMeasures = defineDerived(ownerNamed<typeof unit>("unit"), "peopleWithMeasures", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内运用四种形态处理人数", en: "People dealt with in any of the forms within a year" },
  compute: ({ id }, scope) => peopleByForm(id, scope)?.size,
});
