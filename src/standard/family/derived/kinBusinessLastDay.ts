import { exactDay } from "../../../kernel/index.js";
import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { kinBusiness } from "../kinBusiness.js";

/** The last day of the part in the enterprise; today while it lasts. */
export const kinBusinessLastDay = defineDerived(ownerNamed<typeof kinBusiness>("kinBusiness"), "lastDay", {
  type: { scalar: "date", list: false },
  title: { zh: "参与企业的最后一日", en: "Last day of the part in it" },
  compute: ({ effectiveTo }, scope) => (effectiveTo === null ? exactDay(scope.asOf) : effectiveTo),
});
