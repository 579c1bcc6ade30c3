import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countForm } from "../ecology/countForm.js";
import type { unit } from "../unit.js";

/** People whose gravest measure within twelve months is of the first form. */
export const unitPeopleFirstForm = defineDerived(ownerNamed<typeof unit>("unit"), "peopleFirstForm", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内第一种形态处理人数", en: "People dealt with in the first form within a year" },
  compute: ({ id }, scope) => countForm(id, scope, 1),
});
