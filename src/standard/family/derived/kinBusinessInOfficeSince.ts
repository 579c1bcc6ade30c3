import { defineDerived, ownerNamed } from "../../../model/index.js";
import { inOfficeSince } from "../inOfficeSince.js";
import type { kinBusiness } from "../kinBusiness.js";

/** Since when the cadre with kin in the enterprise is in office here; none where that was over when the kin's part ended. */
export const kinBusinessInOfficeSince = defineDerived(ownerNamed<typeof kinBusiness>("kinBusiness"), "inOfficeSince", {
  type: { scalar: "date", list: false },
  title: { zh: "干部在本岗位、本单位连续任职起始", en: "The cadre in office here since" },
  compute: ({ cadreId, effectiveTo }, scope) => inOfficeSince(cadreId, effectiveTo, scope),
});
