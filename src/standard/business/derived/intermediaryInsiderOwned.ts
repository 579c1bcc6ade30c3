import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { intermediary } from "../intermediary.js";

/** Whether one of the owners is among the staff and registered kin. Nobody can say where their list was not delivered. */
export const intermediaryInsiderOwned = defineDerived(ownerNamed<typeof intermediary>("intermediary"), "insiderOwned", {
  type: { scalar: "boolean", list: false },
  title: { zh: "由员工或登记亲属控制", en: "Owned by staff or registered kin" },
  compute: ({ beneficialOwners }, scope) => {
    if (beneficialOwners === null || beneficialOwners?.length === 0) return false;
    const insiders = scope.set("staffAndKin");
    return beneficialOwners === undefined || insiders === undefined
      ? undefined
      : beneficialOwners.some((owner) => insiders.includes(owner));
  },
});
