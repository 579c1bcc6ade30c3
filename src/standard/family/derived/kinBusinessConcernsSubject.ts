import { defineDerived, ownerNamed } from "../../../model/index.js";
import { inOfficeSince } from "../inOfficeSince.js";
import type { kinBusiness } from "../kinBusiness.js";

/** Whether the kin are the cadre's own, or those of somebody in office in the post or unit under review. */
export const kinBusinessConcernsSubject = defineDerived(
  ownerNamed<typeof kinBusiness>("kinBusiness"),
  "concernsSubject",
  {
    type: { scalar: "boolean", list: false },
    title: { zh: "与本人或在任人员有关", en: "Kin of the subject or of those in office" },
    compute: ({ cadreId, effectiveTo }, scope) => {
      if (scope.subject.kind === "cadre") return cadreId === undefined ? undefined : cadreId === scope.subject.id;
      const since = inOfficeSince(cadreId, effectiveTo, scope);
      return since === undefined ? undefined : since !== null;
    },
  },
);
