import type { CivilDate } from "../../../kernel/index.js";
import { dateIn, defineDerived, ownerNamed } from "../../../model/index.js";
import { anyTrue, type Truth } from "../../truth/anyTrue.js";
import { countItems } from "../ecology/countItems.js";
import { isOneOf } from "../ecology/isOneOf.js";
import type { unit } from "../unit.js";

/** Rectification items that fell due within twelve months; one that is due today only where it is closed. */
export const unitRectificationDue = defineDerived(ownerNamed<typeof unit>("unit"), "rectificationDue", {
  type: { scalar: "integer", list: false },
  title: { zh: "一年内到期整改事项", en: "Rectification items due within a year" },
  compute: ({ id }, scope) =>
    countItems(id, scope, ({ due, status }) =>
      anyTrue([isBefore(dateIn(due), scope.asOf), isOneOf(status, ["verified-closed"])]),
    ),
});

function isBefore(date: CivilDate | null | undefined, day: number): Truth {
  if (date === null || date === undefined) return date === null ? false : undefined;
  return date.last < day ? true : date.first >= day ? false : undefined;
}
