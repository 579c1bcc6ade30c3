import { defineDerived, ownerNamed } from "../../../model/index.js";
import { measures } from "../period/measures.js";
import { standingCode } from "../period/standingDecision.js";
import type { sanction } from "../sanction.js";

/** Severity from 1 (reminder talk) to 12 (expulsion, dismissal), across all tracks. */
export const sanctionRank = defineDerived(ownerNamed<typeof sanction>("sanction"), "rank", {
  type: { scalar: "integer", list: false },
  title: { zh: "轻重次序", en: "Severity rank" },
  compute: (record) => {
    const code = standingCode(record);
    return code === undefined ? undefined : measures[code].rank;
  },
});
