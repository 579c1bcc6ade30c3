import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { tenure } from "../tenure.js";

/** Whether the unit lies in the province where the holder grew up. Nothing but place recusal may read it. SEE: HB22. */
export const tenureInHomeProvince = defineDerived(ownerNamed<typeof tenure>("tenure"), "inHomeProvince", {
  type: { scalar: "boolean", list: false },
  title: { zh: "在成长地任职", en: "In the holder's home province" },
  compute: ({ cadreId, unitId }, scope) => {
    if (cadreId === null || unitId === null) return false;
    if (cadreId === undefined || unitId === undefined) return undefined;
    const grewUp = scope.profileFact("cadre", cadreId, "growthProvince");
    const province = scope.profileFact("unit", unitId, "province");
    return grewUp === undefined || province === undefined ? undefined : grewUp !== null && grewUp === province;
  },
});
