import { defineDerived, ownerNamed } from "../../../model/index.js";
import { hasPeriodAsItStands } from "../period/hasPeriodAsItStands.js";
import { measures } from "../period/measures.js";
import { standingCode } from "../period/standingDecision.js";
import type { sanction } from "../sanction.js";

/**
 * Whether the measure decides how long its incident counts: party, administrative and organisational measures and admonition,
 * with a period, imposed on the subject of the archive. Talks, criticism and notices govern nothing. Revocation does not change
 * it: an incident whose measures are all revoked is over.
 */
export const sanctionGoverns = defineDerived(ownerNamed<typeof sanction>("sanction"), "governs", {
  type: { scalar: "boolean", list: false },
  title: { zh: "决定事项的影响期", en: "Governs its incident" },
  compute: (record, scope) => {
    if (scope.subject.kind !== "cadre") return false;
    if (record.cadreId !== undefined && record.cadreId !== scope.subject.id) return false;
    const lasts = hasPeriodAsItStands(record);
    const code = standingCode(record);
    if (lasts === false) return false;
    if (code !== undefined && measures[code].track === "first-form" && code !== "admonition") return false;
    return record.cadreId === undefined || code === undefined ? undefined : lasts;
  },
});
