import { dateIn, defineDerived, ownerNamed } from "../../../model/index.js";
import { hasPeriodAsItStands } from "../period/hasPeriodAsItStands.js";
import { firstDay } from "../period/standingDecision.js";
import type { sanction } from "../sanction.js";

/** Whether the influence period runs on the day of assessment. A measure without a period is never in force. */
export const sanctionInForce = defineDerived(ownerNamed<typeof sanction>("sanction"), "inForce", {
  type: { scalar: "boolean", list: false },
  title: { zh: "处于影响期", en: "In force" },
  compute: (record, scope) => {
    const lasts = hasPeriodAsItStands(record);
    if (lasts !== true) return lasts;
    const begun = firstDay(record);
    const itself = scope.records(ownerNamed<typeof sanction>("sanction").type).find(({ id }) => id === record.id);
    if (begun === undefined || itself === undefined) return undefined;
    const revoked = scope.fact(itself, "revocationOn");
    if (revoked !== null) return revoked === undefined ? undefined : false;
    if (begun.first > scope.asOf) return false;
    const ends = dateIn(scope.fact(itself, "endsOn"));
    if (ends === undefined) return undefined;
    if (ends !== null && ends.last <= scope.asOf) return false;
    return begun.last <= scope.asOf && (ends === null || ends.first > scope.asOf) ? true : undefined;
  },
});
