import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countForm } from "../ecology/countForm.js";
import type { unit } from "../unit.js";

/** People whose gravest measure within twelve months is of the third form. */
export const unitPeopleThirdForm = defineDerived(ownerNamed<typeof unit>("unit"), "peopleThirdForm", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内第三种形态处理人数", en: "People dealt with in the third form within a year" },
  compute: ({ id }, scope) => countForm(id, scope, 3),
});
