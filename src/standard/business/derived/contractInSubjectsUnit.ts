import { defineDerived, ownerNamed } from "../../../model/index.js";
import { isSubjectsUnit } from "../../truth/isSubjectsUnit.js";
import type { contract } from "../contract.js";

/** Whether the unit that signed the contract is one that the subject served in or supervised on that day. */
export const contractInSubjectsUnit = defineDerived(ownerNamed<typeof contract>("contract"), "inSubjectsUnit", {
  type: { scalar: "boolean", list: false },
  title: { zh: "签约单位为任职或分管单位", en: "Signed by the subject's unit" },
  compute: ({ unitId, occurredOn }, scope) => isSubjectsUnit(unitId, occurredOn, scope),
});
