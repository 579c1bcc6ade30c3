import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { sanction } from "../sanction.js";

/**
 * The day the measure was revoked, by itself or on appeal; none where it stands. A revocation whose day nobody wrote down lies
 * between the measure and the day it was recorded.
 */
export const sanctionRevocationOn = defineDerived(ownerNamed<typeof sanction>("sanction"), "revocationOn", {
  type: { scalar: "date", list: false },
  title: { zh: "撤销生效日", en: "Revocation" },
  compute: ({ revokedOn, appealStatus, appealDecidedOn, effectiveOn, recordedOn }) => {
    if (revokedOn !== null) return revokedOn;
    if (appealStatus !== "revoked") return appealStatus === undefined ? undefined : null;
    if (appealDecidedOn !== null) return appealDecidedOn;
    if (recordedOn === undefined || recordedOn === null) return undefined;
    return { first: Math.min(effectiveOn?.first ?? recordedOn.first, recordedOn.first), last: recordedOn.last };
  },
});
