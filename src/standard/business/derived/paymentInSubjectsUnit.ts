import { defineDerived, ownerNamed } from "../../../model/index.js";
import { isSubjectsUnit } from "../../truth/isSubjectsUnit.js";
import type { payment } from "../payment.js";

/** Whether the paying unit is one that the subject served in or supervised on the day of payment. */
export const paymentInSubjectsUnit = defineDerived(ownerNamed<typeof payment>("payment"), "inSubjectsUnit", {
  type: { scalar: "boolean", list: false },
  title: { zh: "付款单位为任职或分管单位", en: "Paid by the subject's unit" },
  compute: ({ unitId, occurredOn }, scope) => isSubjectsUnit(unitId, occurredOn, scope),
});
