import { defineDerived, ownerNamed } from "../../../model/index.js";
import { isSubjectsUnit } from "../../truth/isSubjectsUnit.js";
import type { policy } from "../policy.js";

/** Whether the unit that bound the policy is one that the subject served in or supervised on that day. */
export const policyInSubjectsUnit = defineDerived(ownerNamed<typeof policy>("policy"), "inSubjectsUnit", {
  type: { scalar: "boolean", list: false },
  title: { zh: "出单单位为任职或分管单位", en: "Bound by the subject's unit" },
  compute: ({ unitId, occurredOn }, scope) => isSubjectsUnit(unitId, occurredOn, scope),
});
