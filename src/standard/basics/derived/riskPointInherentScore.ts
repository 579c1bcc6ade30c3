import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { riskPoint } from "../riskPoint.js";

/** Likelihood × impact, from 1 to 25. */
export const riskPointInherentScore = defineDerived(ownerNamed<typeof riskPoint>("riskPoint"), "inherentScore", {
  type: { scalar: "integer", list: false },
  title: { zh: "固有风险值", en: "Inherent score" },
  compute: ({ likelihood, impact }) => {
    if (likelihood === null || impact === null) return null;
    return likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
  },
});
