import { defineDerived, ownerNamed } from "../../../model/index.js";
import { countItems } from "../ecology/countItems.js";
import { isOneOf } from "../ecology/isOneOf.js";
import type { unit } from "../unit.js";

/** Of the rectification items due within twelve months, those verified and closed. */
export const unitRectificationClosed = defineDerived(ownerNamed<typeof unit>("unit"), "rectificationClosed", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内到期并已核验销号的整改事项", en: "Rectification items due within a year and closed" },
  compute: ({ id }, scope) => countItems(id, scope, ({ status }) => isOneOf(status, ["verified-closed"])),
});
