import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countForm } from "../ecology/countForm.js";
import type { unit } from "../unit.js";

/** People whose gravest measure within twelve months is of the fourth form. */
export const unitPeopleFourthForm = defineDerived(ownerNamed<typeof unit>("unit"), "peopleFourthForm", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内第四种形态处理人数", en: "People dealt with in the fourth form within a year" },
  compute: ({ id }, scope) => countForm(id, scope, 4),
});
