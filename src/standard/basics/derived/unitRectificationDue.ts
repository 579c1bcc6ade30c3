import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countItems } from "../ecology/countItems.js";
import type { unit } from "../unit.js";

/** Rectification items that fell due within twelve months. */
export const unitRectificationDue = defineDerived(ownerNamed<typeof unit>("unit"), "rectificationDue", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内到期整改事项", en: "Rectification items due within a year" },
  compute: ({ id }, scope) => countItems(id, scope, () => true),
});
