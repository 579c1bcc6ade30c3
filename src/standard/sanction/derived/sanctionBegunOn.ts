import { defineDerived, ownerNamed } from "../../../model/index.js";
import { firstDay } from "../period/standingDecision.js";
import type { sanction } from "../sanction.js";

/** The first day of the period: the effective date, as varied on appeal. An appeal under way changes nothing. */
export const sanctionBegunOn = defineDerived(ownerNamed<typeof sanction>("sanction"), "begunOn", {
  type: { scalar: "date", list: false },
  title: { zh: "影响期起始日", en: "First day of the period" },
  compute: firstDay,
});
